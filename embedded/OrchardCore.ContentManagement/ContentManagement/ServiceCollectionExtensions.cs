using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Registers part and field types and their handlers, and the content services.</summary>
public static partial class ServiceCollectionExtensions
{
    /// <summary>Registers a part type.</summary>
    /// <typeparam name="TContentPart">The part type.</typeparam>
    /// <param name="services">The services of the tenant.</param>
    /// <returns>A builder for what belongs to the type.</returns>
    public static ContentPartOptionBuilder AddContentPart<TContentPart>(this IServiceCollection services)
        where TContentPart : ContentPart
        => services.AddContentPart(typeof(TContentPart));

    /// <summary>Registers a part type.</summary>
    /// <param name="services">The services of the tenant.</param>
    /// <param name="contentPartType">The part type.</param>
    /// <returns>A builder for what belongs to the type.</returns>
    public static ContentPartOptionBuilder AddContentPart(this IServiceCollection services, Type contentPartType)
    {
        Require<ContentPart>(contentPartType);
        services.Configure<ContentOptions>(options => options.GetOrAddPart(contentPartType));

        return new ContentPartOptionBuilder(services, contentPartType);
    }

    /// <summary>Registers a field type.</summary>
    /// <typeparam name="TContentField">The field type.</typeparam>
    /// <param name="services">The services of the tenant.</param>
    /// <returns>A builder for what belongs to the type.</returns>
    public static ContentFieldOptionBuilder AddContentField<TContentField>(this IServiceCollection services)
        where TContentField : ContentField
        => services.AddContentField(typeof(TContentField));

    /// <summary>Registers a field type.</summary>
    /// <param name="services">The services of the tenant.</param>
    /// <param name="contentFieldType">The field type.</param>
    /// <returns>A builder for what belongs to the type.</returns>
    public static ContentFieldOptionBuilder AddContentField(this IServiceCollection services, Type contentFieldType)
    {
        Require<ContentField>(contentFieldType);
        services.Configure<ContentOptions>(options => options.GetOrAddField(contentFieldType));

        return new ContentFieldOptionBuilder(services, contentFieldType);
    }

    /// <summary>Adds a handler of the part type.</summary>
    /// <typeparam name="TContentPartHandler">The type of handler.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder AddHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler
        => builder.AddHandler(typeof(TContentPartHandler));

    /// <summary>Adds a handler of the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="handlerType">The type of handler.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder AddHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        Require<IContentPartHandler>(handlerType);
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddPart(builder.ContentPartType).AddHandler(handlerType));

        return builder;
    }

    /// <summary>Removes a handler of the part type.</summary>
    /// <typeparam name="TContentPartHandler">The type of handler.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder RemoveHandler<TContentPartHandler>(this ContentPartOptionBuilder builder)
        where TContentPartHandler : class, IContentPartHandler
        => builder.RemoveHandler(typeof(TContentPartHandler));

    /// <summary>Removes a handler of the part type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="handlerType">The type of handler.</param>
    /// <returns>The builder.</returns>
    public static ContentPartOptionBuilder RemoveHandler(this ContentPartOptionBuilder builder, Type handlerType)
    {
        builder.Services.RemoveAll(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddPart(builder.ContentPartType).RemoveHandler(handlerType));

        return builder;
    }

    /// <summary>Adds a handler of the field type.</summary>
    /// <typeparam name="TContentFieldHandler">The type of handler.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder AddHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder)
        where TContentFieldHandler : class, IContentFieldHandler
        => builder.AddHandler(typeof(TContentFieldHandler));

    /// <summary>Adds a handler of the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="handlerType">The type of handler.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder AddHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        Require<IContentFieldHandler>(handlerType);
        builder.Services.TryAddScoped(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddField(builder.ContentFieldType).AddHandler(handlerType));

        return builder;
    }

    /// <summary>Removes a handler of the field type.</summary>
    /// <typeparam name="TContentFieldHandler">The type of handler.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder RemoveHandler<TContentFieldHandler>(this ContentFieldOptionBuilder builder)
        where TContentFieldHandler : class, IContentFieldHandler
        => builder.RemoveHandler(typeof(TContentFieldHandler));

    /// <summary>Removes a handler of the field type.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="handlerType">The type of handler.</param>
    /// <returns>The builder.</returns>
    public static ContentFieldOptionBuilder RemoveHandler(this ContentFieldOptionBuilder builder, Type handlerType)
    {
        builder.Services.RemoveAll(handlerType);
        builder.Services.Configure<ContentOptions>(options => options.GetOrAddField(builder.ContentFieldType).RemoveHandler(handlerType));

        return builder;
    }

    private static void Require<TBase>(Type type)
    {
        if (!typeof(TBase).IsAssignableFrom(type))
        {
            throw new ArgumentException($"The type '{type}' is not a '{typeof(TBase)}'.", nameof(type));
        }
    }
}
