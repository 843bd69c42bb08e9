namespace OrchardCore.Environment.Shell.Builders;

/// <summary>The tenant's request pipeline.</summary>
public interface IShellPipeline
{
    /// <summary>Handles a request.</summary>
    Task Invoke(object context);
}
