namespace OrchardCore.Scripting;

/// <summary>A function that scripts can call.</summary>
public class GlobalMethod
{
    /// <summary>The name in the script.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Makes the function for the services of the current scope.</summary>
    public Func<IServiceProvider, Delegate>? Method { get; set; }

    /// <summary>Makes the asynchronous variant, visible to scripts as the name followed by <c>Async</c>.</summary>
    public Func<IServiceProvider, Delegate>? AsyncMethod { get; set; }
}
