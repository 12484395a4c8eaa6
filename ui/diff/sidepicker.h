// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"
#include "ui/common/popup.h"
#include "ui/diff/choicemodels.h"
#include "ui/diff/diffchoice.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace promptlab {

class SegmentedControl;

/// The panel under a side button: a prompt and one of its versions, or a file.
class SidePicker final : public Popup
{
    Q_OBJECT

public:
    /// @p theme must outlive the picker; @p over is the widget it lies on.
    SidePicker(const Theme &theme, QWidget *over);
    Q_DISABLE_COPY_MOVE(SidePicker)

    /// Opens under @p anchor, which is inside of the widget below. @p versions: whether there are any to choose from.
    void openFor(TextSide side, const DiffChoice &now, const QRect &anchor, bool versions, bool wantFile);
    [[nodiscard]] TextSide side() const { return m_side; }

    void setPrompts(const QList<PromptListItem> &prompts);
    void setVersions(const QString &key, const QList<ChoiceItem> &versions);
    /// Why the lists are empty.
    void showProblem(const QString &text);

Q_SIGNALS:
    void chosen(promptlab::TextSide side, const promptlab::DiffChoice &choice);
    /// The versions of this prompt are wanted.
    void promptWanted(const QString &key);
    /// The person wants to look for a file.
    void browseWanted(promptlab::TextSide side);

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeVersionPage();
    [[nodiscard]] QWidget *makeFilePage();
    [[nodiscard]] QListView *makeList(QAbstractItemModel *model, const QString &name);
    void showKind(const QString &kind);
    void takePrompt(const QModelIndex &index);
    void takeVersion(const QModelIndex &index);
    void takePath();
    void selectPrompt(const QString &key);
    void selectVersion();
    /// Why the list of prompts is empty, or nothing.
    void sayWhatIsMissing();

    QRect m_anchor;
    TextSide m_side = TextSide::Left;
    QString m_wantedPrompt; ///< to be selected once it is listed
    QString m_wantedVersion;
    QString m_versionsOf; ///< the prompt whose versions are listed or asked for
    SegmentedControl *m_kind;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    ChoiceModel m_prompts;
    ChoiceFilter m_filter{m_prompts};
    ChoiceModel m_versions;
    QListView *m_promptList;
    QListView *m_versionList;
    QLabel *m_problem;
    QLineEdit *m_path;
};

} // namespace promptlab
