package fuhan.draft;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, kept up to date by Flyway from {@code V1__drafts.sql} on. */
final class Schema {
  private Schema() {}

  static void bringUpToDate(DataSource source) throws DraftException {
    Flyway flyway = Flyway.configure(Schema.class.getClassLoader()).dataSource(source).locations("classpath:fuhan/draft").load();
    if (Arrays.stream(flyway.info().all()).anyMatch(migration -> migration.getState().name().startsWith("FUTURE"))) {
      throw new DraftException("这些数据由更新版本的复函助手写成，请先升级程序再打开，数据没有改动。");
    }
    flyway.migrate();
  }
}
