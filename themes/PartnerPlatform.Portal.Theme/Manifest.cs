using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Partner Portal",
    Author = "Partner Platform contributors",
    Website = "https://github.com/partner-platform/partner-platform",
    Version = "0.1.0",
    Description = "The face of the partner portal: responsive, light and dark, in English and French."
)]
