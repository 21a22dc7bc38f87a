package fuhan.desk.people;

import fuhan.letter.Office;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The office's details as fields: on the first start and in the settings. */
public final class OfficeFields {
  private final TextField name = Passwords.open("单位全称", "云州市临川区教育局");
  private final TextField code = Passwords.open("发文代字", "临教函");
  private final TextField supervisor = Passwords.open("区政府分管领导", "可不填");
  private final TextField leader = Passwords.open("承办单位领导", "可不填");
  private final TextField contact = Passwords.open("联系人", "许知远");
  private final TextField phone = Passwords.open("联系电话", "0000-2100112");
  private final TextField copyTo = Passwords.open("默认抄送", "区政协提案委员会，区政府办公室");
  private final GridPane root = new GridPane(12, 10);

  public OfficeFields() {
    name.setId("officeName");
    code.setId("officeCode");
    contact.setId("officeContact");
    phone.setId("officePhone");
    root.add(Passwords.named("单位全称（必填）", name), 0, 0);
    root.add(Passwords.named("发文代字", code), 1, 0);
    root.add(Passwords.named("区政府分管领导", supervisor), 0, 1);
    root.add(Passwords.named("承办单位领导", leader), 1, 1);
    root.add(Passwords.named("联系人", contact), 0, 2);
    root.add(Passwords.named("联系电话", phone), 1, 2);
    root.add(Passwords.named("默认抄送（用逗号隔开）", copyTo), 0, 3, 2, 1);
    for (Node node : root.getChildren()) {
      GridPane.setHgrow(node, Priority.ALWAYS);
    }
  }

  public Node node() {
    return root;
  }

  public void show(Office office) {
    name.setText(office.name());
    code.setText(office.code());
    supervisor.setText(office.supervisor());
    leader.setText(office.leader());
    contact.setText(office.contact());
    phone.setText(office.phone());
    copyTo.setText(office.copyTo());
  }

  /** A sentence on what has to be filled in; empty when all is there. */
  public String missing() {
    return name.getText().isBlank() ? "请填写单位全称。" : code.getText().matches(".*[〔〕\\[\\]\\d].*") ? "发文代字只写字，不写年份和号，例如“临教函”。" : "";
  }

  public Office office() {
    return new Office(
        name.getText().strip(), code.getText().strip(), supervisor.getText().strip(), leader.getText().strip(), contact.getText().strip(),
        phone.getText().strip(), copyTo.getText().strip().replaceAll("[。]$", ""));
  }
}
