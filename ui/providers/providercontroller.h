// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/providers/providerparts.h"

namespace promptlab {

/// Stands between the page of providers and the service: reads, keeps what was read, carries commands out. finish()
/// must have been awaited before it is destroyed.
class ProviderController final : public QObject
{
    Q_OBJECT

public:
    explicit ProviderController(ProviderPageParts parts, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProviderController)

    void refresh();
    void add(const ProviderDraft &draft);
    void change(const QUuid &provider, const ProviderDraft &draft);
    void remove(const QUuid &provider);
    void reorder(const QList<QUuid> &order);
    void setKey(const QUuid &provider, const std::shared_ptr<SecretBytes> &key, KeyPlace place);
    void test(const QUuid &provider);
    /// Looks in the background, once at a time.
    void findLocal();

    [[nodiscard]] const QList<ProviderSetting> &providers() const { return m_providers; }
    [[nodiscard]] const QHash<QUuid, ProviderCheckResult> &checks() const { return m_checks; }
    [[nodiscard]] const QList<FoundServer> &found() const { return m_found; }
    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool hasRead() const { return m_hasRead; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] QList<ProviderKind> kinds() const { return m_parts.service.kinds(); }

    Task<void> finish();

Q_SIGNALS:
    void providersChanged();
    void checksChanged();
    void foundChanged();
    void busyChanged(bool busy);
    void saved(const promptlab::ProviderSetting &provider);
    void refused(const promptlab::Error &error);
    /// Something else than a form failed.
    void failed(const QString &what, const promptlab::Error &error);

private:
    using Self = ProviderController *;
    static Task<void> read(Self self);
    static Task<void> store(Self self, QUuid provider, ProviderDraft draft);
    static Task<void> drop(Self self, QUuid provider);
    static Task<void> order(Self self, QList<QUuid> wanted);
    static Task<void> keep(Self self, QUuid provider, std::shared_ptr<SecretBytes> key, KeyPlace place);
    static Task<void> check(Self self, QUuid provider);
    static Task<void> look(Self self);
    [[nodiscard]] Context context() const { return m_parts.context(m_scope.token()); }
    void setBusy(int change);
    void tell(const QString &what, const Error &error);

    ProviderPageParts m_parts;
    TaskScope m_scope;
    bool m_reading = false;
    bool m_stale = false;
    bool m_looking = false;
    bool m_hasRead = false;
    bool m_finished = false;
    int m_busy = 0;
    QList<ProviderSetting> m_providers;
    QHash<QUuid, ProviderCheckResult> m_checks;
    QList<FoundServer> m_found;
};

} // namespace promptlab
