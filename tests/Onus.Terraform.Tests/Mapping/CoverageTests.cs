using System.Text.Json;
using Onus.Catalog.Mapping;
using Onus.Core.Values;
using Onus.Hcl.Syntax;

namespace Onus.Terraform.Tests.Mapping;

/// <summary>Every property that a check or an override reads comes from somewhere in Terraform, or there is a reason why it does not.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    /// <summary>Properties that Terraform can't set, with the reason.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["AWS::ApiGateway::RestApi.SecurityPolicy"] = "the provider does not offer it",
        ["AWS::AutoScaling::AutoScalingGroup.AvailabilityZoneIds"] = "the provider takes zone names only",
        ["AWS::AutoScaling::AutoScalingGroup.NotificationConfiguration"] = "the older spelling of NotificationConfigurations, which is mapped",
        ["AWS::Backup::LogicallyAirGappedBackupVault.AccessPolicy"] = "the provider's policies of vaults are folded into ordinary ones only",
        ["AWS::BedrockAgentCore::Runtime.CapacityProviderConfiguration"] = "the provider does not offer it",
        ["AWS::DLM::LifecyclePolicy.CreateInterval"] = "the provider has it among the policy's details, where the check looks too",
        ["AWS::DLM::LifecyclePolicy.RetainInterval"] = "the provider has it among the policy's details, where the check looks too",
        ["AWS::DMS::Endpoint.NeptuneSettings"] = "the provider does not offer it",
        ["AWS::DSQL::Cluster.PolicyDocument"] = "the provider does not offer it",
        ["AWS::DirectConnect::Lag.RequestMACSec"] = "the provider does not offer it",
        ["AWS::DynamoDB::GlobalTable.SSESpecification"] = "the provider's global table (2017) has no encryption of its own",
        ["AWS::EC2::Volume.SourceVolumeId"] = "the provider does not offer it",
        ["AWS::EMR::InstanceGroupConfig.CustomAmiId"] = "the provider does not offer it",
        ["AWS::EMRServerless::Application.WorkerTypeSpecifications"] = "the provider does not offer it",
        ["AWS::ElastiCache::SecurityGroup.Description"] = "left the provider",
        ["AWS::Events::EventBusPolicy.Statement"] = "the provider does not offer it",
        ["AWS::Glue::MLTransform.TransformEncryption"] = "the provider does not offer it",
        ["AWS::IAM::Group.Policies"] = "inline policies are blocks of their own, and become AWS::IAM::GroupPolicy",
        ["AWS::IAM::SAMLProvider.AssertionEncryptionMode"] = "the provider does not offer it",
        ["AWS::IAM::User.Policies"] = "inline policies are blocks of their own, and become AWS::IAM::UserPolicy",
        ["AWS::IVS::Channel.InsecureIngest"] = "the provider does not offer it",
        ["AWS::MediaLive::Channel.AnywhereSettings"] = "the provider does not offer it",
        ["AWS::OSIS::Pipeline.ResourcePolicy"] = "the provider does not offer it",
        ["AWS::RDS::DBCluster.AutoMinorVersionUpgrade"] = "the provider does not offer it",
        ["AWS::RDS::DBCluster.MasterUserAuthenticationType"] = "the provider does not offer it",
        ["AWS::RDS::DBCluster.PubliclyAccessible"] = "the provider does not offer it",
        ["AWS::RDS::DBInstance.DBClusterSnapshotIdentifier"] = "the provider does not offer it",
        ["AWS::RDS::DBInstance.SourceDBClusterIdentifier"] = "the provider names sources of both kinds by replicate_source_db, where the check looks too",
        ["AWS::Redshift::Cluster.DeferMaintenance"] = "the provider does not offer it",
        ["AWS::Redshift::ClusterSecurityGroup.Description"] = "left the provider",
        ["AWS::S3Express::DirectoryBucket.LifecycleConfiguration"] = "the provider's lifecycle block is folded into general purpose buckets only",
        ["AWS::SSM::Association.InstanceId"] = "left the provider; earlier versions' instance_id matches mechanically",
        ["AWS::SSM::ResourceDataSync.KMSKeyArn"] = "the provider has it in S3Destination, where the check looks too",
        ["AWS::SSMIncidents::ReplicationSet.DeletionProtected"] = "the provider does not offer it",
    };

    [SharedFact("research/data/tf_aws_schema.json")]
    public void Properties_that_conditions_read_are_mapped()
    {
        var schema = Schema();
        var given = Given(schema);
        var table = Mapped.Catalog.Properties;
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var covered = 0;
        foreach (var (type, property) in Reads().Distinct())
        {
            // A check of several types reads properties that only some of them have.
            if (!given.TryGetValue(type, out var properties) || (table.Find(type) is { } known && known.Find(property) is null))
            {
                continue;
            }

            if (properties.Contains(property))
            {
                covered++;
            }
            else if (!Reasons.ContainsKey($"{type}.{property}"))
            {
                missing.Add($"{type}.{property}");
            }
        }

        output.WriteLine($"{covered} properties that checks read come from Terraform; {Reasons.Count} can't.");
        missing.ShouldBeEmpty();
        covered.ShouldBeGreaterThan(300);
    }

    [SharedFact("research/data/tf_aws_schema.json")]
    public void Mappings_read_attributes_that_the_provider_has_or_had()
    {
        var schema = Schema();
        // Attributes of earlier major versions of the provider, which old configurations still have.
        string[] former = ["security_group_names", "master_password_wo", "alb_target_group_arn", "roles", "tags", "region", "gateway_id", "vpc_id", "logging", "host_environment", "snapshot_copy"];
        var wrong = new List<string>();
        foreach (var type in Mapped.Catalog.MappingsOf("terraform").Types.Where(schema.ContainsKey))
        {
            wrong.AddRange(AttributesRead(type).Where(name => !schema[type].ContainsKey(name) && !former.Contains(name)).Distinct().Select(name => $"{type}.{name}"));
        }

        wrong.Where(name => name is not ("aws_default_security_group.name" or "aws_default_network_acl.vpc_id" or "aws_spot_instance_request.primary_network_interface")).ShouldBeEmpty();
    }

    private static IEnumerable<string> AttributesRead(string type)
    {
        var table = Mapped.Catalog.MappingsOf("terraform");
        var sets = new List<Assignments>();
        if (table.Find(type) is { } mapping)
        {
            sets.AddRange([mapping.Set, mapping.Defaults, mapping.Meta, .. mapping.Also.Select(product => product.Set)]);
            foreach (var name in mapping.Drop)
            {
                yield return name;
            }
        }

        sets.AddRange(table.PartsOf(type).SelectMany(fold => new[] { fold.Set, fold.Append }.Concat(fold.Alone.Select(product => product.Set))));
        foreach (var name in sets.SelectMany(set => set.Items).SelectMany(item => item.Reads))
        {
            yield return name;
        }
    }

    private static Dictionary<string, Dictionary<string, bool>> Schema()
    {
        var path = Checkout.Shared("research/data/tf_aws_schema.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.GetProperty("resources").EnumerateObject().Select(type => (type.Name, type.Value))
            .Concat(document.RootElement.GetProperty("data").EnumerateObject().Select(type => (Name: "data." + type.Name, type.Value)))
            .ToDictionary(
                type => type.Name,
                type => type.Value.GetProperty("attrs").EnumerateObject().ToDictionary(attribute => attribute.Name, _ => true),
                StringComparer.Ordinal);
    }

    /// <summary>The properties that blocks of Terraform can give each type.</summary>
    private static Dictionary<string, HashSet<string>> Given(Dictionary<string, Dictionary<string, bool>> schema)
    {
        var table = Mapped.Catalog.MappingsOf("terraform");
        var given = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var name in table.Types)
        {
            if (table.Find(name) is { } mapping)
            {
                foreach (var type in TypesOf(mapping.Type))
                {
                    Add(type, mapping.Set, mapping.Defaults);
                    var properties = table.Properties.Find(type);
                    foreach (var attribute in schema.TryGetValue(name, out var attributes) ? attributes.Keys : Enumerable.Empty<string>())
                    {
                        if (!mapping.Drop.Contains(attribute) && properties?.Find(attribute) is { } property)
                        {
                            given[type].Add(property.Name);
                        }
                    }

                    if (properties?.TagProperty is { } tags)
                    {
                        given[type].Add(tags);
                    }
                }

                foreach (var product in mapping.Also)
                {
                    Add(product.Type, product.Set);
                }
            }

            foreach (var fold in table.PartsOf(name))
            {
                Add(fold.Into, fold.Set, fold.Append);
            }
        }

        return given;

        void Add(string type, params Assignments[] sets)
        {
            given.TryAdd(type, new HashSet<string>(StringComparer.Ordinal));
            given[type].UnionWith(sets.SelectMany(set => set.Items).Select(item => item.Name));
        }
    }

    private static IEnumerable<string> TypesOf(Expression expression) => expression switch
    {
        LiteralExpression { Value: StringValue text } => [text.Value],
        TemplateExpression { Parts: [TemplateLiteral text] } => [text.Text],
        ConditionalExpression conditional => TypesOf(conditional.Then).Concat(TypesOf(conditional.Else)),
        _ => [],
    };

    private static IEnumerable<(string Type, string Property)> Reads()
    {
        foreach (var check in Mapped.Catalog.AllChecks())
        {
            foreach (var expression in new[] { check.Applies, check.Condition }.OfType<Expression>())
            {
                foreach (var read in Reads(expression, check.Types))
                {
                    yield return read;
                }
            }
        }

        foreach (var service in Mapped.Catalog.Services)
        {
            foreach (var change in service.Overrides.Where(change => change.When is not null))
            {
                foreach (var read in Reads(change.When!, change.On))
                {
                    yield return read;
                }
            }
        }
    }

    private static IEnumerable<(string Type, string Property)> Reads(Expression expression, IEnumerable<string> types)
    {
        foreach (var part in Walk(expression))
        {
            switch (part)
            {
                case AttributeExpression { Target: VariableExpression { Name: "self" } } attribute:
                    foreach (var type in types)
                    {
                        yield return (type, attribute.Name);
                    }

                    break;
                case CallExpression { Name: "referencing", Arguments: [var of, TemplateExpression { Parts: [TemplateLiteral path] }] }:
                    foreach (var type in of is TupleExpression tuple ? tuple.Items.SelectMany(TypesOf) : TypesOf(of))
                    {
                        yield return (type, path.Text.Split('.')[0]);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<Expression> Walk(Expression? expression)
    {
        if (expression is null)
        {
            yield break;
        }

        yield return expression;
        IEnumerable<Expression> parts = expression switch
        {
            AttributeExpression attribute => [attribute.Target],
            IndexExpression index => [index.Target, index.Key],
            SplatExpression splat => [splat.Source, splat.Each],
            ParenthesesExpression parentheses => [parentheses.Inner],
            TemplateWrapExpression wrap => [wrap.Wrapped],
            TemplateExpression template => template.Parts.OfType<TemplateInterpolation>().Select(part => part.Expression),
            UnaryExpression unary => [unary.Operand],
            BinaryExpression binary => [binary.Left, binary.Right],
            ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Else],
            CallExpression call => call.Arguments,
            TupleExpression tuple => tuple.Items,
            ObjectExpression @object => @object.Items.Select(item => item.Value),
            ForExpression loop => new[] { loop.Collection, loop.Condition, loop.ResultKey, loop.ResultValue }.OfType<Expression>(),
            _ => [],
        };
        foreach (var inner in parts.SelectMany(Walk))
        {
            yield return inner;
        }
    }
}
