using OrchardCore.Entities;

namespace OrchardCore.Users.Services;

internal sealed class DefaultUserIdGenerator : IUserIdGenerator
{
    private readonly IIdGenerator _idGenerator;

    public DefaultUserIdGenerator(IIdGenerator idGenerator)
    {
        _idGenerator = idGenerator;
    }

    public string GenerateUniqueId(IUser user) => _idGenerator.GenerateUniqueId();
}
