namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a template gets when it renders a shape.</summary>
public class DisplayContext
{
    /// <summary>An empty context.</summary>
    public DisplayContext()
    {
    }

    /// <summary>A copy of a context.</summary>
    public DisplayContext(DisplayContext context)
    {
        ServiceProvider = context.ServiceProvider;
        DisplayHelper = context.DisplayHelper;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
        Value = context.Value;
    }

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Renders other shapes.</summary>
    public IDisplayHelper DisplayHelper { get; set; } = null!;

    /// <summary>The prefix of form fields.</summary>
    public string? HtmlFieldPrefix { get; set; }

    /// <summary>The shape.</summary>
    public IShape Value { get; set; } = null!;
}
