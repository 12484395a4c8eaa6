// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providercontroller.h"

namespace promptlab {

ProviderController::ProviderController(ProviderPageParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.service, &ProviderService::changed, this, &ProviderController::refresh);
}

Task<void> ProviderController::finish()
{
    m_finished = true;
    m_scope.cancel();
    co_await m_scope.joined();
}

void ProviderController::setBusy(int change)
{
    const bool before = isBusy();
    m_busy += change;
    if (before != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void ProviderController::tell(const QString &what, const Error &error)
{
    if (!m_finished && error.code != ErrorCode::Cancelled)
        Q_EMIT failed(what, error);
}

void ProviderController::refresh()
{
    if (m_finished)
        return;
    m_stale = true;
    if (!m_reading)
        m_scope.spawn(read(this));
}

Task<void> ProviderController::read(Self self)
{
    self->m_reading = true;
    while (self->m_stale && !self->m_finished) {
        self->m_stale = false;
        const Result<QList<ProviderSetting>> providers = co_await self->m_parts.service.list(self->context());
        if (!providers.ok()) {
            self->tell(tr("The providers could not be read"), providers.error());
        } else if (!self->m_finished) {
            self->m_providers = *providers;
            self->m_hasRead = true;
            Q_EMIT self->providersChanged();
        }
    }
    self->m_reading = false;
}

void ProviderController::add(const ProviderDraft &draft)
{
    if (!m_finished)
        m_scope.spawn(store(this, {}, draft));
}

void ProviderController::change(const QUuid &provider, const ProviderDraft &draft)
{
    if (!m_finished)
        m_scope.spawn(store(this, provider, draft));
}

Task<void> ProviderController::store(Self self, QUuid provider, ProviderDraft draft)
{
    self->setBusy(1);
    Result<ProviderSetting> stored;
    if (provider.isNull())
        stored = co_await self->m_parts.service.add(self->context(), draft);
    else
        stored = co_await self->m_parts.service.change(self->context(), provider, draft);
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (!stored.ok()) {
        if (stored.error().code != ErrorCode::Cancelled)
            Q_EMIT self->refused(stored.error());
        co_return;
    }
    self->m_checks.remove(stored->id); // it was of another address
    Q_EMIT self->checksChanged();
    self->refresh();
    Q_EMIT self->saved(*stored);
    self->findLocal(); // what was found may be in the list now
}

void ProviderController::remove(const QUuid &provider)
{
    if (!m_finished)
        m_scope.spawn(drop(this, provider));
}

Task<void> ProviderController::drop(Self self, QUuid provider)
{
    self->setBusy(1);
    const Result<void> done = co_await self->m_parts.service.remove(self->context(), provider);
    self->setBusy(-1);
    if (!done.ok())
        self->tell(tr("The provider could not be removed"), done.error());
    self->refresh();
}

void ProviderController::reorder(const QList<QUuid> &wanted)
{
    if (!m_finished)
        m_scope.spawn(order(this, wanted));
}

Task<void> ProviderController::order(Self self, QList<QUuid> wanted)
{
    const Result<void> done = co_await self->m_parts.service.reorder(self->context(), wanted);
    if (!done.ok())
        self->tell(tr("The order could not be stored"), done.error());
    self->refresh();
}

void ProviderController::setKey(const QUuid &provider, const std::shared_ptr<SecretBytes> &key, KeyPlace place)
{
    if (!m_finished)
        m_scope.spawn(keep(this, provider, key, place));
}

Task<void> ProviderController::keep(Self self, QUuid provider, std::shared_ptr<SecretBytes> key, KeyPlace place)
{
    self->setBusy(1);
    const Result<ProviderSetting> stored = co_await self->m_parts.service.setKey(self->context(), provider, key, place);
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (!stored.ok()) {
        if (stored.error().code != ErrorCode::Cancelled)
            Q_EMIT self->refused(stored.error());
        co_return;
    }
    self->refresh();
    Q_EMIT self->saved(*stored);
    if (place != KeyPlace::None)
        self->test(provider);
}

void ProviderController::test(const QUuid &provider)
{
    if (m_finished || m_checks.value(provider).running)
        return;
    m_checks[provider].running = true;
    Q_EMIT checksChanged();
    m_scope.spawn(check(this, provider));
}

Task<void> ProviderController::check(Self self, QUuid provider)
{
    const Result<ProviderCheck> checked = co_await self->m_parts.service.test(self->context(), provider);
    if (self->m_finished)
        co_return;
    ProviderCheckResult result;
    result.at = self->m_parts.clock.nowMs();
    if (checked.ok())
        result.check = *checked;
    else
        result.check.error = checked.error();
    self->m_checks.insert(provider, result);
    Q_EMIT self->checksChanged();
}

void ProviderController::findLocal()
{
    if (m_finished || m_looking)
        return;
    m_looking = true;
    Q_EMIT foundChanged();
    m_scope.spawn(look(this));
}

Task<void> ProviderController::look(Self self)
{
    const Result<QList<FoundServer>> servers = co_await self->m_parts.service.findLocal(self->context());
    self->m_looking = false;
    if (self->m_finished)
        co_return;
    if (servers.ok())
        self->m_found = *servers;
    else
        self->tell(tr("Local servers could not be looked for"), servers.error());
    Q_EMIT self->foundChanged();
}

} // namespace promptlab
