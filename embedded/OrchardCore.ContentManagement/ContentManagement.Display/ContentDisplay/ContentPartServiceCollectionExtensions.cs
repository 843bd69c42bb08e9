using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the display drivers of a part type.</summary>
public static class ContentPartServiceCollectionExtensions
{
    /// <summary>Adds a driver that displays and edits the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder UseDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.UseDisplayDriver(typeof(TContentPartDisplayDriver));

    /// <summary>Adds a driver that displays and edits the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => Register(builder, partDisplayDriverType, option =>
        {
            option.ForDisplayMode(partDisplayDriverType, static _ => true);
            option.ForEditor(partDisplayDriverType, static _ => true);
        });

    /// <summary>Removes a driver of the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder RemoveDisplayDriver<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.RemoveDisplayDriver(typeof(TContentPartDisplayDriver));

    /// <summary>Removes a driver of the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
    {
        builder.Services.RemoveAll(partDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.GetOrAddPart(builder.ContentPartType).Remove(partDisplayDriverType));

        return builder;
    }

    /// <summary>Adds a driver that displays the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver));

    /// <summary>Adds a driver that displays the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => Register(builder, partDisplayDriverType, option =>
        {
            option.ForDisplayMode(partDisplayDriverType, static _ => true);
        });

    /// <summary>Adds a driver that displays the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">Tells for which display modes it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForDisplayMode<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForDisplayMode(typeof(TContentPartDisplayDriver), predicate);

    /// <summary>Adds a driver that displays the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <param name="predicate">Tells for which display modes it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForDisplayMode(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
        => Register(builder, partDisplayDriverType, option => option.ForDisplayMode(partDisplayDriverType, predicate));

    /// <summary>Adds a driver that edits the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver));

    /// <summary>Adds a driver that edits the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType)
        => Register(builder, partDisplayDriverType, option =>
        {
            option.ForEditor(partDisplayDriverType, static _ => true);
        });

    /// <summary>Adds a driver that edits the part type.</summary>
    /// <typeparam name="TContentPartDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">Tells for which editors it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForEditor<TContentPartDisplayDriver>(this ContentPartOptionBuilder builder, Func<string?, bool> predicate)
        where TContentPartDisplayDriver : class, IContentPartDisplayDriver
        => builder.ForEditor(typeof(TContentPartDisplayDriver), predicate);

    /// <summary>Adds a driver that edits the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="partDisplayDriverType">The type of driver.</param>
    /// <param name="predicate">Tells for which editors it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder ForEditor(this ContentPartOptionBuilder builder, Type partDisplayDriverType, Func<string?, bool> predicate)
        => Register(builder, partDisplayDriverType, option => option.ForEditor(partDisplayDriverType, predicate));

    private static ContentPartOptionBuilder Register(ContentPartOptionBuilder builder, Type driverType, Action<ContentPartDisplayOption> configure)
    {
        builder.Services.TryAddScoped(driverType);
        builder.Services.Configure<ContentDisplayOptions>(options => configure(options.GetOrAddPart(builder.ContentPartType)));

        return builder;
    }
}
