namespace OrchardCore.Environment.Shell;

/// <summary>Decides which features a tenant may use.</summary>
public interface IFeatureValidationProvider
{
    /// <summary>Whether the tenant may use the feature.</summary>
    ValueTask<bool> IsFeatureValidAsync(string id);
}
