using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Sample", Author = "Tests", Version = "1.0", Category = "Tests")]

[assembly: Feature(Id = "Sample.Module", Name = "Sample", Description = "A module as anyone would write it.")]
[assembly: Feature(Id = "Sample.Module.Extra", Name = "Extra", Dependencies = ["Sample.Module"])]
[assembly: Feature(Id = "Sample.Module.Needed", Name = "Needed", EnabledByDependencyOnly = true)]
[assembly: Feature(Id = "Sample.Module.More", Name = "More", Dependencies = ["Sample.Module.Extra", "Sample.Module.Needed"])]
