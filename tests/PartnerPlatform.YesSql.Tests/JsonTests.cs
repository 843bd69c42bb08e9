using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Entities;
using PartnerPlatform.YesSql.Tests.Models;
using YesSql;

namespace PartnerPlatform.YesSql.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Values_are_written_as_orchard_writes_them()
    {
        var json = JConvert.SerializeObject(new Values
        {
            Kind = ThingKind.Medium,
            Date = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Local),
            Time = new TimeSpan(1, 2, 3),
            Path = new PathString("/a b"),
        });
        json.ShouldBe("""{"Kind":"Medium","Date":"2026-01-02T03:04:05Z","Time":"01:02:03","Path":"/a b","List":["existing"]}""");

        var read = JConvert.DeserializeObject<Values>("""{"kind":1,"date":"2026-01-02T03:04:05Z","TIME":"01:02:03","path":"/a","list":["new"], /* x */ "number":"5",}""")!;
        read.Kind.ShouldBe(ThingKind.Medium);
        read.Date.ShouldBe(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        read.Time.ShouldBe(new TimeSpan(1, 2, 3));
        read.Path.ShouldBe(new PathString("/a"));
        read.List.ShouldBe(["existing", "new"]);
        read.Number.ShouldBe(5);
    }

    [Fact]
    public void Values_without_a_type_are_read_as_what_they_look_like()
    {
        var read = (Dictionary<string, object?>)JConvert.DeserializeObject<object>(
            """{"a":1,"b":5000000000,"c":1.5,"d":123456789012345678901234567890,"e":[true,null],"f":{"g":"x"}}""")!;
        read["a"].ShouldBe(1);
        read["b"].ShouldBe(5_000_000_000L);
        read["c"].ShouldBe(1.5m);
        read["d"].ShouldBe(BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture));
        ((List<object?>)read["e"]!).ShouldBe([true, null]);
        ((Dictionary<string, object?>)read["f"]!)["g"].ShouldBe("x");
        JConvert.SerializeObject<object>(read).ShouldContain("123456789012345678901234567890");
    }

    [Theory]
    [InlineData(MergeArrayHandling.Concat, "[1,2,2,3]")]
    [InlineData(MergeArrayHandling.Union, "[1,2,3]")]
    [InlineData(MergeArrayHandling.Replace, "[2,3]")]
    [InlineData(MergeArrayHandling.Merge, "[2,3]")]
    public void Objects_are_merged(MergeArrayHandling arrays, string expected)
    {
        var target = JObject.Parse("""{"a":{"b":1,"c":2},"list":[1,2],"keep":1}""")!;
        target.Merge(JObject.Parse("""{"a":{"c":3,"d":4},"list":[2,3],"keep":null}"""), new JsonMergeSettings { MergeArrayHandling = arrays });
        target.ToJsonString().ShouldBe($$$"""{"a":{"b":1,"c":3,"d":4},"list":{{{expected}}},"keep":1}""");
        target.Merge(JObject.Parse("""{"KEEP":null}"""), new JsonMergeSettings
        {
            MergeNullValueHandling = MergeNullValueHandling.Merge,
            PropertyNameComparison = StringComparison.OrdinalIgnoreCase,
        });
        target["keep"].ShouldBeNull();
    }

    [Fact]
    public void Nodes_are_read_and_converted()
    {
        JObject.TryParse("[1]", out _).ShouldBeFalse();
        JArray.TryParse("[1,2]", out var array).ShouldBeTrue();
        array.Values<int>().ShouldBe([1, 2]);
        array.ContainsValue(JsonValue.Create(2)).ShouldBeTrue();
        JNode.TryParse("{", out _).ShouldBeFalse();
        var node = JObject.FromObject(new { Text = "x", Number = 5, Missing = (string?)null })!;
        node.ToJsonString().ShouldBe("""{"Text":"x","Number":5}""");
        node.Value<string>("Number").ShouldBe("5");
        node.Value<int>("Text").ShouldBe(0);
        node.ValueOrDefault("Other", 7).ShouldBe(7);
        node.ToObject<Dictionary<string, object>>()!["Number"].ShouldBe(5);
        node["Text"]!.GetNormalizedPath().ShouldBe("Text");
        node.Clone().ShouldNotBeSameAs(node);
    }

    [Fact]
    public void Dynamic_members_are_those_of_the_json()
    {
        dynamic content = new JsonDynamicObject(JObject.Parse("""{"Part":{"Title":"x","Count":3,"Flag":true},"List":[{"A":1}]}""")!);
        ((string)content.Part.Title).ShouldBe("x");
        ((int)content.Part.Count).ShouldBe(3);
        ((bool)content.Part.Flag).ShouldBeTrue();
        ((int)content.List[0].A).ShouldBe(1);
        ((object?)content.Missing).ShouldBeNull();
        content.Part.Title = "y";
        content.Part.New = new { B = 2 };
        ((string)JConvert.SerializeObject<object>((object)content)).ShouldBe("""{"Part":{"Title":"y","Count":3,"Flag":true,"New":{"B":2}},"List":[{"A":1}]}""");
    }

    [Fact]
    public void Aspects_of_an_entity_are_typed()
    {
        var entity = new Entity();
        entity.Has<Named>().ShouldBeFalse();
        entity.TryGet<Named>(out _).ShouldBeFalse();
        entity.GetOrCreate<Named>().Text.ShouldBeNull();
        entity.Put(new Named { Text = "x" }).Alter<Named>(named => named.Text += "y");
        entity.Properties.ToJsonString().ShouldBe("""{"Named":{"Text":"xy"}}""");
        entity.TryGet<Named>(out var found).ShouldBeTrue();
        found!.Text.ShouldBe("xy");
        entity.Put("Other", "z");
        entity.Has("Other").ShouldBeTrue();
        entity.Remove<Named>().ShouldBeTrue();
        entity.Remove("Missing").ShouldBeFalse();
    }

    [Fact]
    public void Identifiers_have_26_characters_and_differ()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => IdGenerator.GenerateId()).ToHashSet();
        ids.Count.ShouldBe(1000);
        ids.ShouldAllBe(id => id.Length == 26 && id[0] == '4' && id.All(character => "0123456789abcdefghjkmnpqrstvwxyz".Contains(character)));
    }

    [Fact]
    public async Task Registered_types_keep_their_names_and_unknown_ones_their_json()
    {
        await using var host = await TenantHost.StartAsync(Database.Sqlite, services => services
            .AddJsonDerivedTypeInfo<Circle, Shape>()
            .AddJsonDerivedTypeFallback<Shape, UnknownShape>());
        await host.UsingAsync(async services =>
        {
            var serializer = services.GetRequiredService<IStore>().Configuration.ContentSerializer;
            var json = serializer.Serialize(new Box<Shape> { Content = new Circle { Radius = 2 } });
            json.ShouldBe("""{"Content":{"$type":"PartnerPlatform.YesSql.Tests.Models.Circle, PartnerPlatform.YesSql.Tests","Radius":2,"Id":0}}""");
            ((Box<Shape>)serializer.Deserialize(json, typeof(Box<Shape>))).Content.ShouldBeOfType<Circle>().Radius.ShouldBe(2);

            const string Unknown = """{"Content":{"$type":"Gone.Shape, Gone","Corners":5}}""";
            var box = (Box<Shape>)serializer.Deserialize(Unknown, typeof(Box<Shape>));
            box.Content.ShouldBeOfType<UnknownShape>().TypeDiscriminator.ShouldBe("Gone.Shape, Gone");
            serializer.Serialize(box).ShouldBe(Unknown);
            await Task.CompletedTask;
        });
    }
}
