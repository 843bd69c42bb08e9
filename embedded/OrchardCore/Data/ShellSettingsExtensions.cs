using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;
using YesSql;

namespace OrchardCore.Data;

/// <summary>Reads how the tables of a tenant are named and numbered from its settings.</summary>
public static class ShellSettingsExtensions
{
    private const string DefaultsSection = "OrchardCore_Data_TableOptions";
    private const string NoSeparator = "NULL";

    /// <summary>Reads the options of the tables.</summary>
    public static DatabaseTableOptions GetDatabaseTableOptions(this ShellSettings shellSettings) => new()
    {
        DocumentTable = shellSettings.GetDocumentTable(),
        TableNameSeparator = shellSettings.GetTableNameSeparator(),
        IdentityColumnSize = shellSettings.GetIdentityColumnSize(),
    };

    /// <summary>Writes the options of the tables into the settings of a tenant that is not set up yet.</summary>
    public static ShellSettings ConfigureDatabaseTableOptions(this ShellSettings shellSettings)
    {
        if (!shellSettings.IsInitialized())
        {
            var separator = shellSettings.GetTableNameSeparator();
            shellSettings["DocumentTable"] = shellSettings.GetDocumentTable();
            shellSettings["TableNameSeparator"] = separator.Length == 0 ? NoSeparator : separator;
            shellSettings["IdentityColumnSize"] = shellSettings.GetIdentityColumnSize();
        }

        return shellSettings;
    }

    /// <summary>Reads the name of the document table.</summary>
    public static string GetDocumentTable(this ShellSettings shellSettings) =>
        shellSettings.Read("DocumentTable", "DefaultDocumentTable") ?? "Document";

    /// <summary>Reads what separates prefix, collection and table.</summary>
    public static string GetTableNameSeparator(this ShellSettings shellSettings)
    {
        var separator = shellSettings.Read("TableNameSeparator", "DefaultTableNameSeparator") ?? "_";
        if (separator == NoSeparator)
        {
            return string.Empty;
        }

        return separator.All(character => character == '_')
            ? separator
            : throw new InvalidOperationException($"The table name separator '{separator}' of tenant '{shellSettings.Name}' may only have underscores.");
    }

    /// <summary>Reads the size of identity columns.</summary>
    public static string GetIdentityColumnSize(this ShellSettings shellSettings)
    {
        var size = shellSettings.Read("IdentityColumnSize", "DefaultIdentityColumnSize")
            ?? (shellSettings.IsInitialized() ? nameof(IdentityColumnSize.Int32) : nameof(IdentityColumnSize.Int64));
        return Enum.TryParse<IdentityColumnSize>(size, out _)
            ? size
            : throw new InvalidOperationException($"The identity column size '{size}' of tenant '{shellSettings.Name}' is not known.");
    }

    private static string? Read(this ShellSettings shellSettings, string key, string defaultKey)
    {
        var value = shellSettings[key];
        if (string.IsNullOrWhiteSpace(value) && !shellSettings.IsInitialized())
        {
            value = shellSettings.ShellConfiguration.GetSection(DefaultsSection)[defaultKey];
        }

        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
