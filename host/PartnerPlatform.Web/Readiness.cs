using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;

namespace PartnerPlatform.Web;

/// <summary>Tells load balancers whether a tenant can take requests: it is set up, its database answers and its migrations are done.</summary>
internal static class Readiness
{
    private const string Path = "/health/ready";

    public static OrchardCoreBuilder AddReadiness(this OrchardCoreBuilder builder) =>
        builder.Configure((_, routes, _) => routes.MapGet(Path, CheckAsync));

    private static async Task CheckAsync(HttpContext context)
    {
        var isReady = await IsReadyAsync(context.RequestServices, context.RequestAborted);

        context.Response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(isReady ? "Healthy" : "Unhealthy", context.RequestAborted);
    }

    private static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!services.GetRequiredService<ShellSettings>().IsRunning())
        {
            return false;
        }

        try
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "select 1";
            await command.ExecuteScalarAsync(cancellationToken);

            return !(await services.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync()).Any();
        }
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }
}
