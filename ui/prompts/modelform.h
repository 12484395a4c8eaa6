// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptsession.h"
#include "ui/prompts/sidepanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace promptlab {

/// How the model is asked, and the template language. An empty field means: not set, not sent.
class ModelForm final : public SidePanel
{
    Q_OBJECT

public:
    /// All must outlive the form.
    ModelForm(const Theme &theme, PromptSession &session, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ModelForm)

    /// Shows what the session has.
    void load();
    /// Model names that are offered while typing.
    void setModels(const QStringList &models);
    [[nodiscard]] QWidget *firstField() const;
    /// "sim-small · temp 0.2 · max 400".
    [[nodiscard]] static QString summary(const ModelSettings &settings);

Q_SIGNALS:
    /// The template language changed.
    void formatChosen(promptlab::TemplateFormat format);

private:
    void buildRows();
    QLineEdit *addField(const QString &label, const QString &help);
    void takeFields();
    void takeSchema();
    void showFault(const QString &text);

    PromptSession &m_session;
    QWidget *m_page;
    QLineEdit *m_model = nullptr;
    QLineEdit *m_temperature = nullptr;
    QLineEdit *m_topP = nullptr;
    QLineEdit *m_maxTokens = nullptr;
    QLineEdit *m_seed = nullptr;
    QLineEdit *m_stop = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_response = nullptr;
    QLabel *m_schemaLabel = nullptr;
    QPlainTextEdit *m_schema = nullptr;
    QLabel *m_fault = nullptr;
    bool m_loading = false;
};

} // namespace promptlab
