using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace OrchardCore.AutoSetup.Options;

/// <summary>What one tenant is set up with.</summary>
public partial class TenantSetupOptions
{
    /// <summary>The tenant's name.</summary>
    public string? ShellName { get; set; }

    /// <summary>The site's name.</summary>
    public string? SiteName { get; set; }

    /// <summary>The administrator's user name.</summary>
    public string? AdminUsername { get; set; }

    /// <summary>The administrator's e-mail address.</summary>
    public string? AdminEmail { get; set; }

    /// <summary>The administrator's password.</summary>
    public string? AdminPassword { get; set; }

    /// <summary>The database provider.</summary>
    public string? DatabaseProvider { get; set; }

    /// <summary>The connection string.</summary>
    public string? DatabaseConnectionString { get; set; }

    /// <summary>What the tables' names start with.</summary>
    public string? DatabaseTablePrefix { get; set; }

    /// <summary>The database schema.</summary>
    public string? DatabaseSchema { get; set; }

    /// <summary>The name of the setup recipe.</summary>
    public string? RecipeName { get; set; }

    /// <summary>The site's time zone.</summary>
    public string? SiteTimeZone { get; set; }

    /// <summary>The host names of the tenant.</summary>
    public string? RequestUrlHost { get; set; }

    /// <summary>The first path segment of the tenant.</summary>
    public string? RequestUrlPrefix { get; set; }

    /// <summary>The feature profile of the tenant.</summary>
    public string? FeatureProfile { get; set; }

    /// <summary>Whether these are the options of the default tenant.</summary>
    public bool IsDefault => ShellName?.IsDefaultShellName() == true;

    /// <summary>Returns what is missing or wrong.</summary>
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ShellName) || !NamePattern().IsMatch(ShellName))
        {
            yield return new ValidationResult("ShellName must consist of letters, digits and underscores.");
        }

        if (!IsDefault && ShellName is not null && ShellName.IsDefaultShellNameIgnoreCase())
        {
            yield return new ValidationResult($"The tenant name '{ShellName}' is in conflict with the default tenant.");
        }

        var required = new (string Name, string? Value)[]
        {
            (nameof(SiteName), SiteName),
            (nameof(SiteTimeZone), SiteTimeZone),
            (nameof(RecipeName), RecipeName),
            (nameof(AdminUsername), AdminUsername),
            (nameof(AdminEmail), AdminEmail),
            (nameof(AdminPassword), AdminPassword),
        };

        foreach (var (name, value) in required)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return new ValidationResult($"{name} of the tenant '{ShellName}' is required.");
            }
        }

        var provider = validationContext.GetServices<DatabaseProvider>()
            .FirstOrDefault(provider => string.Equals(provider.Value, DatabaseProvider, StringComparison.Ordinal));

        if (provider is { HasConnectionString: true } && string.IsNullOrWhiteSpace(DatabaseConnectionString))
        {
            yield return new ValidationResult($"{nameof(DatabaseConnectionString)} of the tenant '{ShellName}' is required for the provider '{DatabaseProvider}'.");
        }
    }

    [GeneratedRegex(@"^\w+$")]
    private static partial Regex NamePattern();
}
