using Onus.Contracts;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Mapping;

/// <summary>What a plan or state leaves open, and what it says of itself.</summary>
public sealed class DoubtTests
{
    private static readonly UnknownReason Later = new(UnknownCode.KnownAfterDeployment, $"only the deployment gives it");

    [Fact]
    public void A_part_whose_owner_only_the_deployment_tells_leaves_all_that_may_own_it_in_doubt()
    {
        var resources = Map(
            Block("aws_s3_bucket", "a"),
            Block("aws_s3_bucket", "b"),
            Block("aws_s3_bucket_versioning", "v", ("bucket", new UnknownValue(Later, default)), ("versioning_configuration", Value.List(Value.Map(("status", Value.Of("Enabled")))))));

        foreach (var bucket in resources.Where(resource => resource.Address.StartsWith("aws_s3_bucket.", StringComparison.Ordinal)))
        {
            bucket.Properties["VersioningConfiguration"].ShouldBeOfType<UnknownValue>().Reason.ShouldBe(Later);
            bucket.Properties["BucketEncryption"].ShouldBeNull();
        }
    }

    [Fact]
    public void What_another_part_settles_is_not_put_in_doubt()
    {
        var resources = Map(
            Block("aws_s3_bucket", "a"),
            Block("aws_s3_bucket_versioning", "mine", ("bucket", To("aws_s3_bucket.a")), ("versioning_configuration", Value.List(Value.Map(("status", Value.Of("Suspended")))))),
            Block("aws_s3_bucket_versioning", "v", ("bucket", new UnknownValue(Later, default)), ("versioning_configuration", Value.List(Value.Map(("status", Value.Of("Enabled")))))));

        resources[0].Properties["VersioningConfiguration"].ShouldBeOfType<MapValue>()["Status"]!.ToString().ShouldBe("\"Suspended\"");
    }

    [Fact]
    public void To_a_list_such_a_part_adds_an_element_that_may_be_there_or_not()
    {
        var role = Map(
            Block("aws_iam_role", "r", ("name", Value.Of("r"))),
            Block("aws_iam_role_policy_attachment", "known", ("role", To("aws_iam_role.r")), ("policy_arn", Value.Of("arn:one"))),
            Block("aws_iam_role_policy_attachment", "x", ("role", new UnknownValue(Later, default)), ("policy_arn", Value.Of("arn:two"))))[0];

        var candidates = role.Properties["ManagedPolicyArns"].ShouldBeOfType<UnknownValue>().Refinement!.Candidates;
        candidates.Select(candidate => ((ListValue)candidate).Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_list_of_which_nothing_is_known_adds_nothing_for_certain()
    {
        var user = Map(
            Block("aws_iam_user", "ann", ("name", Value.Of("ann"))),
            Block("aws_iam_user_group_membership", "ann", ("user", To("aws_iam_user.ann")), ("groups", new UnknownValue(Later, default))))[0];

        user.Properties["Groups"].ShouldBeOfType<UnknownValue>().Refinement!.Candidates.Select(candidate => ((ListValue)candidate).Count).ShouldBe([0, 1]);
    }

    [Fact]
    public void How_many_elements_an_unknown_list_has_is_not_known()
    {
        var group = Map(Block("aws_security_group", "g", ("ingress", new UnknownValue(Later, default))))[0];

        group.Properties["SecurityGroupIngress"].ShouldBeOfType<UnknownValue>();
    }

    [Fact]
    public void What_the_provider_will_choose_is_not_set_unless_a_dynamic_block_may_set_it()
    {
        var chosen = new UnknownValue(Later, Origin.None.As(OriginKind.ProviderDefault));
        var plain = Block("aws_security_group", "g", ("name", chosen), ("ingress", chosen));

        Map(plain)[0].Properties["GroupName"].ShouldBeNull();
        Map(plain)[0].Properties["SecurityGroupIngress"].ShouldBeNull();
        Map(Block("aws_db_parameter_group", "g", ("parameter", chosen)))[0].Properties["Parameters"].ShouldBeOfType<UnknownValue>();
        Map(plain with { Dynamic = new HashSet<string> { "ingress" } })[0].Properties["SecurityGroupIngress"].ShouldBeOfType<UnknownValue>();
        Map(plain with { Dynamic = new HashSet<string>() })[0].Properties["SecurityGroupIngress"].ShouldBeNull();
    }

    [Fact]
    public void A_document_of_which_a_part_is_not_known_is_read_as_far_as_it_is()
    {
        var document = Value.Map(("Version", Value.Of("2012-10-17")), ("Statement", Value.List(Value.Map(("Effect", Value.Of("Deny")), ("Resource", To("aws_s3_bucket.a"))))));
        var text = new UnknownValue(Later, default, new Refinement { NotNull = true, Structure = document });

        var policy = Map(Block("aws_s3_bucket", "a"), Block("aws_s3_bucket_policy", "p", ("bucket", To("aws_s3_bucket.a")), ("policy", text)))[1];

        policy.Properties["PolicyDocument"].ShouldBeOfType<MapValue>()["Version"]!.ToString().ShouldBe("\"2012-10-17\"");
    }

    [Fact]
    public void An_id_names_a_thing_and_not_its_settings()
    {
        const string Url = "https://sqs.eu-central-1.amazonaws.com/123456789012/q";
        var resources = Map(
            Block("aws_sqs_queue", "q", ("id", Value.Of(Url)), ("arn", Value.Of("arn:aws:sqs:eu-central-1:123456789012:q"))),
            Block("aws_sqs_queue_policy", "p", ("id", Value.Of(Url)), ("queue_url", Value.Of(Url)), ("policy", Value.Of("{}"))));

        resources[0].Identifiers.ShouldBe([Url, "arn:aws:sqs:eu-central-1:123456789012:q"]);
        resources[1].Identifiers.ShouldBeEmpty();
    }

    [Fact]
    public void In_a_state_a_part_finds_its_owner_by_id()
    {
        var resources = Map(
            Block("aws_security_group", "g", ("id", Value.Of("sg-1"))),
            Block("aws_vpc_security_group_ingress_rule", "r", ("security_group_id", Value.Of("sg-1")), ("ip_protocol", Value.Of("tcp")), ("from_port", Value.Of(22)), ("to_port", Value.Of(22)), ("cidr_ipv4", Value.Of("0.0.0.0/0"))));

        resources.ShouldHaveSingleItem().Properties["SecurityGroupIngress"].ShouldBeOfType<ListValue>().Count.ShouldBe(1);
    }

    private static UnknownValue To(string address) => new(Later, default, Refinement.To(Resource.KeyOf("d", address), "id"));

    private static TerraformBlock Block(string type, string name, params (string Key, Value Value)[] values) =>
        new($"{type}.{name}", type, name, false, Value.Map(values), Origin.None);

    private static IReadOnlyList<Resource> Map(params TerraformBlock[] blocks) => new TerraformMapper(Mapped.Catalog, new()).Map("d", blocks);
}
