namespace OrchardCore.Modules;

/// <summary>Gives the application and its modules.</summary>
public interface IApplicationContext
{
    /// <summary>The application.</summary>
    Application Application { get; }
}
