using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>The configuration of the current tenant.</summary>
public interface IShellConfiguration : IConfiguration
{
}
