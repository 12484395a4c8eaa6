// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/cassetteprovider.h"
#include "core/workspace/providerkeys.h"

#include <QObject>

namespace promptlab {

/// A provider of the workspace, as a page of settings shows it.
struct ProviderSetting {
    QUuid id;
    QString name;  ///< what --provider takes
    QString label; ///< "OpenAI", "Recorded answers"
    QString type;  ///< openai-compatible, scripted, echo, cassette
    QString preset;
    QString baseUrl;
    QString file; ///< of rules or of a cassette
    std::optional<CassetteMode> cassette;
    QString source; ///< label of what a cassette records
    KeyPlace keyPlace = KeyPlace::None;
    QString keyFingerprint; ///< hex; empty without a key
    QString keyVariable;    ///< environment variable that is taken without a key of one's own
    bool keyInEnvironment = false;
    bool takesKey = false;
    bool needsKey = false;
    bool local = false;
    bool simulated = false;
};

/// A kind of provider that can be added.
struct ProviderKind {
    QString id; ///< of the preset; "echo", "scripted", "cassette"
    QString label;
    QString baseUrl; ///< to start with
    bool takesUrl = false;
    bool takesKey = false;
    bool takesFile = false;
};

/// What is to be added or changed.
struct ProviderDraft {
    QString name;
    QString kind;    ///< id of a ProviderKind
    QString baseUrl; ///< empty: the kind's own
    QString file;    ///< rules or cassette
    CassetteMode cassette = CassetteMode::Auto;
    QUuid source; ///< of a cassette that records: another provider of the workspace
};

/// What became of a test.
struct ProviderCheck {
    double ms = 0;
    QStringList models;         ///< that the provider offers
    std::optional<Error> error; ///< absent: it works
    QString advice;             ///< what to do about the error; may be empty
};

/// A server on this computer that answers and is not in the workspace yet.
struct FoundServer {
    QString kind; ///< id of the preset
    QString label;
    QString baseUrl;
    QStringList models;
};

/// The providers of a workspace: what there is, in which order, with which keys. Every call checks the caller's role;
/// changes are in the audit log. A key goes in and never comes out.
class ProviderService : public QObject
{
    Q_OBJECT

public:
    /// In the order of preference; the first one is taken when none is named.
    virtual Task<Result<QList<ProviderSetting>>> list(Context context) = 0;
    [[nodiscard]] virtual QList<ProviderKind> kinds() const = 0;
    /// Errors: AlreadyExists, InvalidInput (also for a rule file, with the place in it).
    virtual Task<Result<ProviderSetting>> add(Context context, ProviderDraft draft) = 0;
    /// Address, file or mode; name and kind stay. A new address needs the key again: it was stored for the old one.
    virtual Task<Result<ProviderSetting>> change(Context context, QUuid provider, ProviderDraft draft) = 0;
    /// The key goes too.
    virtual Task<Result<void>> remove(Context context, QUuid provider) = 0;
    /// @p order: all ids. Conflict when they are not the ones that there are.
    virtual Task<Result<void>> reorder(Context context, QList<QUuid> order) = 0;
    /// Stores a key, or takes it away (KeyPlace::None). Errors: Unsupported (there is no keychain), InvalidInput.
    virtual Task<Result<ProviderSetting>> setKey(Context context, QUuid provider, std::shared_ptr<SecretBytes> key,
                                                 KeyPlace place) = 0;
    /// Asks the provider for its models: the smallest request there is.
    virtual Task<Result<ProviderCheck>> test(Context context, QUuid provider) = 0;
    /// Looks whether one of the usual servers runs on this computer. Asks only this computer.
    virtual Task<Result<QList<FoundServer>>> findLocal(Context context) = 0;

Q_SIGNALS:
    /// Something was changed through this service.
    void changed();

protected:
    explicit ProviderService(QObject *parent = nullptr) : QObject(parent) {}
};

} // namespace promptlab
