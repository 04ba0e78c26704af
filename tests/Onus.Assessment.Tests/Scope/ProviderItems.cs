using Onus.Contracts;

namespace Onus.Assessment.Tests.Scope;

/// <summary>AWS's half, and the classifications.</summary>
internal static class ProviderItems
{
    /// <summary>A type of each model.</summary>
    private static readonly string[] Everywhere = ["AWS::EC2::Instance", "AWS::RDS::DBInstance", "AWS::S3::Bucket"];

    public static IEnumerable<Item> All { get; } =
    [
        new("Managed vs unmanaged", () =>
        {
            Question.Of("AWS::EC2::Instance").Management.ShouldBe(Management.Unmanaged);
            Question.Of("AWS::EC2::Instance").Entries.ShouldContain(entry => entry.Holder == Holder.Aws, "unmanaged, but not entirely");
            Question.Of("AWS::RDS::DBInstance", """{"Engine": "mysql"}""").Management.ShouldBe(Management.Managed);
            Question.Of("AWS::EC2::Instance").ManagementBecause.ShouldStartWith("os.patch, os.configuration");
        }),
        new("Infrastructure / container / abstracted", () =>
        {
            Ask.IsModel(ServiceModel.Infrastructure, "AWS::EC2::Instance");
            Ask.IsModel(ServiceModel.Container, "AWS::RDS::DBInstance");
            Ask.IsModel(ServiceModel.Abstracted, "AWS::S3::Bucket");
            Everywhere.ShouldAllBe(type => Question.Of(type).Entries[0].Basis[0].Reason.Contains(" model: ", StringComparison.Ordinal));
        }),
        new("“Two categories of AWS services” + missing table", () => Enum.GetValues<ServiceModel>().Length.ShouldBe(3)),
        new("Security of / in the cloud", () =>
        {
            var picture = Scanned.Of("Resources:\n  It: {Type: AWS::EC2::Instance}\n").Terminal();
            picture.ShouldContain("WHO IS RESPONSIBLE");
            picture.ShouldContain("AWS ░ both ▒  you █");
        }),
        new("Homeowner and homebuilder", () => Knowledge.Catalog.Responsibilities.ShouldAllBe(responsibility => responsibility.Plain.Length > 20)),
        new("Edge locations", () =>
        {
            Ask.Holds("AWS::CloudFront::Distribution", Holder.Aws, "infra.global");
            Ask.Holds("AWS::GlobalAccelerator::Accelerator", Holder.Aws, "infra.global");
        }),
        new("Data centres, buildings, facilities", () => Inherited("phys.facility")),
        new("Physical servers, storage arrays, networking hardware", () =>
        {
            Inherited("infra.hardware");
            Ask.Holds("AWS::ECS::Service", """{"LaunchType": "EXTERNAL"}""", Holder.Customer, "infra.hardware", "phys.facility");
        }),
        new("Host operating system", () => Inherited("virt.host-os")),
        new("Virtualisation layer / hypervisors", () => Inherited("virt.hypervisor")),
        new("Network infrastructure", () => Inherited("infra.backbone")),
        new("Software of managed services", () => Inherited("svc.software")),
        new("Automated OS patching (RDS)", () =>
        {
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "postgres"}""", Holder.Aws, "os.patch");
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}""", Holder.Customer, "os.patch");
        }),
        new("Automated database patching (RDS)", () =>
        {
            const string Off = "  It: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, AutoMinorVersionUpgrade: false}}\n";
            Ask.Verdict(Off, "rds-instance-minor-upgrades-automatic", FindingStatus.Fail);
            Scanned.Of("Resources:\n" + Off).Result.Uninherited.Select(item => item.Responsibility).ShouldContain("plat.patch");
        }),
        new("SSH access disabled (RDS host)", () =>
        {
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Aws, "os.host-access");
            Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}""", Holder.Customer, "os.host-access");
        }),
        new("Auditing the underlying instance and disks", () => Ask.Holds("AWS::RDS::DBInstance", """{"Engine": "mysql"}""", Holder.Aws, "infra.hardware", "svc.operator-access", "virt.host-os")),
        new("Unlimited storage", () => Ask.Holds("AWS::S3::Bucket", Holder.Aws, "svc.capacity")),
        new("Separation of customers’ data", () => Inherited("svc.tenant-isolation")),
        new("AWS employees kept from customer data", () => Inherited("svc.operator-access")),
        new("Ensuring data encryption (S3)", () =>
        {
            var entry = Question.Of("AWS::S3::Bucket").For("data.encrypt-rest");
            entry.Holder.ShouldBe(Holder.Shared);
            entry.Parts.Aws.ShouldNotBeNullOrEmpty();
            entry.Basis.ShouldContain(step => step.Id == "s3-default-encryption");
        }),
    ];

    private static void Inherited(string responsibility)
    {
        foreach (var type in Everywhere)
        {
            Ask.Holds(type, Holder.Aws, responsibility);
        }
    }
}
