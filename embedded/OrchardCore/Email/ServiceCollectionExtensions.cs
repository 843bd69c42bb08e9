using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email.Services;

namespace OrchardCore.Email;

/// <summary>Registration of e-mail.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the service that sends messages.</summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddEmailServices(this IServiceCollection services)
        => services.AddScoped<IEmailService, DefaultEmailService>();

    /// <summary>Adds an enabled provider.</summary>
    /// <typeparam name="T">The provider.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">The technical name.</param>
    public static IServiceCollection AddEmailProvider<T>(this IServiceCollection services, string name)
        where T : class, IEmailProvider
        => services.Configure<EmailProviderOptions>(options => options.TryAddProvider(name, new EmailProviderTypeOptions(typeof(T)) { IsEnabled = true }));
}
