using System.ComponentModel.DataAnnotations;

namespace OrchardCore.AutoSetup.Options;

/// <summary>The configuration section <c>OrchardCore_AutoSetup</c>.</summary>
public class AutoSetupOptions : IValidatableObject
{
    /// <summary>The path that starts the setup; empty for any request.</summary>
    public string? AutoSetupPath { get; set; }

    /// <summary>The lock that keeps nodes from setting up the same tenant.</summary>
    public LockOptions? LockOptions { get; set; }

    /// <summary>The tenants; one of them is the default tenant.</summary>
    public List<TenantSetupOptions> Tenants { get; set; } = [];

    /// <summary>Whether the section exists.</summary>
    public bool ConfigurationExists { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(AutoSetupPath) && !AutoSetupPath.StartsWith('/'))
        {
            yield return new ValidationResult($"{nameof(AutoSetupPath)} must be empty or start with '/'.");
        }

        if (Tenants.Count == 0)
        {
            yield return new ValidationResult($"{nameof(Tenants)} is empty.");
        }
        else if (Tenants.Count(tenant => tenant.IsDefault) != 1)
        {
            yield return new ValidationResult("Exactly one tenant must be the default tenant.");
        }

        if (LockOptions is { } options && (options.LockTimeout <= 0 || options.LockExpiration <= 0))
        {
            yield return new ValidationResult($"{nameof(LockOptions.LockTimeout)} and {nameof(LockOptions.LockExpiration)} must be positive.");
        }

        foreach (var result in Tenants.SelectMany(tenant => tenant.Validate(validationContext)))
        {
            yield return result;
        }
    }
}
