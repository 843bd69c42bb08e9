using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>What can be imported: the columns of its files, and what becomes of their rows. A module registers one for each kind.</summary>
public interface IImportKind
{
    /// <summary>Its name in addresses and in what is stored.</summary>
    string Name { get; }

    LocalizedString DisplayName { get; }

    /// <summary>What a person needs to start an import of this kind and to see those that others started.</summary>
    Permission Permission { get; }

    IReadOnlyList<string> RequiredColumns { get; }

    IReadOnlyList<string> OptionalColumns { get; }

    /// <summary>
    /// What only one row of a file may have, with the column that it is in: the same thing twice is a mistake, and a dry run,
    /// which saves nothing, couldn't see it otherwise.
    /// </summary>
    IEnumerable<(string Column, string Key)> GetKeys(ImportRow row);

    /// <summary>Takes some rows, in the order of the file, as part of one transaction that the caller commits.</summary>
    /// <returns>What came of each row, in the same order.</returns>
    Task<IReadOnlyList<ImportRowResult>> ProcessAsync(IReadOnlyList<ImportRow> rows, PartnerImport import);

    /// <summary>Is told that an import has ended, as part of its last transaction; of a failed one, in a transaction of its own.</summary>
    Task EndedAsync(PartnerImport import);
}
