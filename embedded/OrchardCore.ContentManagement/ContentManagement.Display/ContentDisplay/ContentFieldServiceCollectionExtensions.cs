using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registers the display drivers of a field type.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>Adds a driver that displays and edits the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.UseDisplayDriver(typeof(TContentFieldDisplayDriver));

    /// <summary>Adds a driver that displays and edits the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => Register(builder, fieldDisplayDriverType, option =>
        {
            option.ForDisplayMode(fieldDisplayDriverType, static _ => true);
            option.ForEditor(fieldDisplayDriverType, static _ => true);
        });

    /// <summary>Adds a driver that displays and edits the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">Tells for which display modes and editors it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => Register(builder, typeof(TContentFieldDisplayDriver), option =>
        {
            option.ForDisplayMode(typeof(TContentFieldDisplayDriver), predicate);
            option.ForEditor(typeof(TContentFieldDisplayDriver), predicate);
        });

    /// <summary>Removes a driver of the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.RemoveDisplayDriver(typeof(TContentFieldDisplayDriver));

    /// <summary>Removes a driver of the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder RemoveDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
    {
        builder.Services.RemoveAll(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.GetOrAddField(builder.ContentFieldType).Remove(fieldDisplayDriverType));

        return builder;
    }

    /// <summary>Adds a driver that displays the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TContentFieldDisplayDriver));

    /// <summary>Adds a driver that displays the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => Register(builder, fieldDisplayDriverType, option =>
        {
            option.ForDisplayMode(fieldDisplayDriverType, static _ => true);
        });

    /// <summary>Adds a driver that displays the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">Tells for which display modes it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForDisplayMode(typeof(TContentFieldDisplayDriver), predicate);

    /// <summary>Adds a driver that displays the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <param name="predicate">Tells for which display modes it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate)
        => Register(builder, fieldDisplayDriverType, option => option.ForDisplayMode(fieldDisplayDriverType, predicate));

    /// <summary>Adds a driver that edits the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TContentFieldDisplayDriver));

    /// <summary>Adds a driver that edits the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
        => Register(builder, fieldDisplayDriverType, option =>
        {
            option.ForEditor(fieldDisplayDriverType, static _ => true);
        });

    /// <summary>Adds a driver that edits the field type.</summary>
    /// <typeparam name="TContentFieldDisplayDriver">The type of driver.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="predicate">Tells for which editors it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver
        => builder.ForEditor(typeof(TContentFieldDisplayDriver), predicate);

    /// <summary>Adds a driver that edits the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="fieldDisplayDriverType">The type of driver.</param>
    /// <param name="predicate">Tells for which editors it is used.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string?, bool> predicate)
        => Register(builder, fieldDisplayDriverType, option => option.ForEditor(fieldDisplayDriverType, predicate));

    private static ContentFieldOptionBuilder Register(ContentFieldOptionBuilder builder, Type driverType, Action<ContentFieldDisplayOption> configure)
    {
        builder.Services.TryAddScoped(driverType);
        builder.Services.Configure<ContentDisplayOptions>(options => configure(options.GetOrAddField(builder.ContentFieldType)));

        return builder;
    }
}
