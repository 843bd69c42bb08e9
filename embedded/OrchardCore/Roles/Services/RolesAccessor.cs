using OrchardCore.Documents;
using OrchardCore.Roles.Models;

namespace OrchardCore.Roles.Services;

/// <summary>Reads the roles, with the changes that the current scope has made and not yet committed.</summary>
internal sealed class RolesAccessor
{
    private readonly IDocumentManager<RolesDocument> _documentManager;

    private bool _isChanged;

    public RolesAccessor(IDocumentManager<RolesDocument> documentManager)
    {
        _documentManager = documentManager;
    }

    public Task<RolesDocument> GetAsync()
        => _isChanged ? _documentManager.GetOrCreateMutableAsync() : _documentManager.GetOrCreateImmutableAsync();

    public async Task ChangeAsync(Action<RolesDocument> change)
    {
        var document = await _documentManager.GetOrCreateMutableAsync();

        _isChanged = true;
        change(document);
        await _documentManager.UpdateAsync(document);
    }
}
