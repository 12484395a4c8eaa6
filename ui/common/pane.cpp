// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pane.h"

namespace promptlab {

Pane::Pane(PaneIdentity identity, QWidget *parent) : QWidget(parent), m_identity(std::move(identity))
{
    setObjectName(QStringLiteral("pane.") + m_identity.id);
    setAccessibleName(m_identity.title);
}

void Pane::registerActions(ActionRegistry &) {}

void Pane::restoreState(const QJsonObject &) {}

void Pane::activated() {}

bool Pane::open(const Place &place)
{
    return place.kind.isEmpty();
}

Task<void> Pane::finish()
{
    co_return;
}

} // namespace promptlab
