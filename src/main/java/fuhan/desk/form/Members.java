package fuhan.desk.form;

import fuhan.desk.frame.Icons;
import fuhan.letter.Addressee;
import fuhan.letter.Feedback;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Offers a form for each member who has none yet. */
final class Members implements Part {
  private final Button add;
  private final VBox root;

  Members(Editing editing) {
    add = Icons.button("", Feather.USERS, () -> {
      List<Feedback> all = new ArrayList<>(HandlingLenses.FEEDBACK.get().apply(editing.now()));
      all.addAll(missing(editing.now()));
      editing.act(HandlingLenses.FEEDBACK.place(), HandlingLenses.FEEDBACK.set().apply(editing.now(), all));
    });
    root = new VBox(add);
    refresh(editing.now());
  }

  /** Forms of those who are addressed or signed and have none. */
  private static List<Feedback> missing(Letter letter) {
    Map<String, String> phones = new LinkedHashMap<>();
    letter.addressing()
        .addressees()
        .stream()
        .filter(one -> one.nature() == Addressee.Nature.PERSON)
        .forEach(one -> phones.put(one.name(), ""));
    for (Member member : letter.proposals().stream().flatMap(proposal -> proposal.members().stream()).toList()) {
      phones.put(member.name(), member.phone());
    }
    phones.remove("");
    HandlingLenses.FEEDBACK.get().apply(letter).forEach(form -> phones.remove(form.member()));
    return phones.entrySet()
        .stream()
        .map(one -> new Feedback(one.getKey(), "", one.getValue(), "", "", Optional.empty(), Optional.empty(), Optional.empty()))
        .toList();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh(Letter letter) {
    List<String> names = missing(letter).stream().map(Feedback::member).toList();
    add.setText("给" + String.join("、", names) + "各加一张");
    root.setVisible(!names.isEmpty());
    root.setManaged(!names.isEmpty());
  }
}
