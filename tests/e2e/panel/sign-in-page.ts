import type { Page } from 'playwright-core';

export class SignInPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  /** Ends on the panel's home page. */
  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto(`${this.url}/admin/auth/login`);
    await this.page.getByRole('textbox', { name: /^(Email|Эл\. почта|Почта)/i }).fill(email);
    await this.page
      .getByLabel(/^(Пароль|Password)/i, { exact: false })
      .first()
      .fill(password);
    await this.page.getByRole('button', { name: /^(Войти|Login)$/i }).click();
    await this.page.getByRole('navigation').first().waitFor();
    await this.page.waitForURL((address) => !address.pathname.includes('/auth/'));
  }
}
