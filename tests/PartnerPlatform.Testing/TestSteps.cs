using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using ISession = YesSql.ISession;

namespace PartnerPlatform.Testing;

/// <summary>Gives a running host the data that a test starts from, in the form of recipe steps.</summary>
public static class TestSteps
{
    private const string Path = "/test-steps";

    /// <summary>Sends steps to the host and waits until they are done.</summary>
    public static async Task SendAsync(IPortal host, params JsonObject[] steps)
    {
        using var client = new HttpClient { BaseAddress = host.Address, Timeout = Patience.Limit };
        using var answer = await client.PostAsJsonAsync(Path, new JsonArray([.. steps]));
        if (answer.StatusCode != HttpStatusCode.NoContent)
        {
            throw new InvalidOperationException($"The steps failed: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    internal static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != Path)
        {
            await next(context);
            return;
        }

        var services = context.RequestServices;
        foreach (var step in await context.Request.ReadFromJsonAsync<JsonArray>() ?? [])
        {
            var execution = new RecipeExecutionContext { Name = step!["name"]!.ToString(), Step = step.AsObject() };
            foreach (var handler in services.GetServices<IRecipeStepHandler>())
            {
                await handler.ExecuteAsync(execution);
            }

            if (execution.Errors.Count > 0)
            {
                throw new InvalidOperationException(string.Join(' ', execution.Errors));
            }
        }

        await services.GetRequiredService<ISession>().SaveChangesAsync();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
