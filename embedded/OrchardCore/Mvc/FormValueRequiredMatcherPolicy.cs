using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using OrchardCore.Routing;

namespace OrchardCore.Embedded;

/// <summary>Drops endpoints whose form value was not posted, and prefers them to endpoints that need none.</summary>
internal sealed class FormValueRequiredMatcherPolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy
{
    public override int Order => int.MaxValue - 100;

    public IComparer<Endpoint> Comparer { get; } = EndpointMetadataComparer<FormValueRequiredAttribute>.Default;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not null)
            {
                return true;
            }
        }

        return false;
    }

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var form = await ReadFormAsync(httpContext.Request);

        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i)
                && candidates[i].Endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is { } required
                && string.IsNullOrEmpty(form?[required.FormKey].ToString()))
            {
                candidates.SetValidity(i, false);
            }
        }
    }

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new BadHttpRequestException("The form can't be read.", exception);
        }
    }
}
