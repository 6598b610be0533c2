/** The media library as it is opened from a form. */
export const MEDIA: Readonly<Record<string, string>> = {
  'upload.control-card.set-focal-point': 'Указать главную точку',
  'upload.control-card.stop-focal-point': 'Не указывать',
  'upload.control-card.reset-focal-point': 'Вернуть в середину',
  'upload.control-card.save-focal-point': 'Сохранить главную точку',
  'upload.control-card.more-actions': 'Другие действия',
  'upload.control-card.remove-selection': 'Убрать из выбранного',
  'upload.modal.file-details.focal-point': 'Главная точка',
  'upload.form.input.placeholder.file-caption': 'Введите подпись',
  'upload.dropzone.upload.message': 'Отпустите, чтобы загрузить в',
  'upload.modal.move.error-label': 'Не удалось переместить. Попробуйте ещё раз.',
};
