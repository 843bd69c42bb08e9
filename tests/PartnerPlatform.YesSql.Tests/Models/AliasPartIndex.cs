using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class AliasPartIndex : MapIndex;
