using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Terraform.Mapping;

namespace Onus.Terraform.Tests.Mapping;

public sealed class MappingTests
{
    [Fact]
    public void Names_are_matched_without_underscores_and_case_and_exceptions_come_from_the_table()
    {
        var mapped = Mapped.Of("""
            resource "aws_db_instance" "d" {
              storage_encrypted    = true
              multi_az             = true
              instance_class       = "db.t3.micro"
              username             = "app"
              password             = "hunter2"
              kms_key_id           = aws_kms_key.k.arn
              skip_final_snapshot  = true
              performance_insights_enabled = true
              vpc_security_group_ids = ["sg-1"]
            }
            resource "aws_kms_key" "k" {}
            """);

        var instance = mapped["aws_db_instance.d"];
        mapped.Json("aws_db_instance.d", "StorageEncrypted").ShouldBe("true");
        mapped.Json("aws_db_instance.d", "MultiAZ").ShouldBe("true");
        mapped.Json("aws_db_instance.d", "DBInstanceClass").ShouldBe("\"db.t3.micro\"");
        mapped.Json("aws_db_instance.d", "MasterUserPassword").ShouldBe("\"hunter2\"");
        mapped.Json("aws_db_instance.d", "KmsKeyId").ShouldBe("\"ref aws_kms_key.k\"");
        mapped.Json("aws_db_instance.d", "VPCSecurityGroups").ShouldBe("""["sg-1"]""");
        mapped.Json("aws_db_instance.d", "BackupRetentionPeriod").ShouldBe("0");
        instance.Meta["DeletionPolicy"].ShouldBeOfType<StringValue>().Value.ShouldBe("Delete");
        instance.Properties["StorageEncrypted"]!.Origin.Kind.ShouldBe(OriginKind.Explicit);
        instance.Properties["PubliclyAccessible"]!.Origin.Kind.ShouldBe(OriginKind.ProviderDefault);
        mapped.Sources.Locate(instance.Properties["StorageEncrypted"]!.Origin)!.Value.Line.ShouldBe(2);
    }

    [Fact]
    public void A_listener_with_a_port_and_no_protocol_speaks_HTTP()
    {
        var mapped = Mapped.Of("""
            resource "aws_lb_listener" "application" { port = 80 }
            resource "aws_lb_listener" "gateway" { load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/gwy/g/1" }
            """);

        mapped.Json("aws_lb_listener.application", "Protocol").ShouldBe("\"HTTP\"");
        mapped["aws_lb_listener.gateway"].Properties.Keys.ToArray().ShouldNotContain("Protocol");
    }

    [Fact]
    public void What_plans_and_states_hold_for_not_set_is_not_set()
    {
        var mapped = Mapped.Of("""
            resource "aws_sqs_queue" "q" {
              kms_master_key_id = ""
              redrive_policy    = null
              name              = "q"
            }
            """);

        mapped["aws_sqs_queue.q"].Properties.Keys.ToArray().ShouldBe(["QueueName"]);
    }

    [Fact]
    public void Tags_become_pairs_and_take_up_those_of_the_provider()
    {
        var provider = Value.Map(("default_tags", Value.List(Value.Map(("tags", Value.Map(("team", Value.Of("a")), ("env", Value.Of("dev"))))))));
        var mapped = Mapped.Of("""
            resource "aws_ebs_volume" "v" { tags = { env = "prod" } }
            resource "aws_efs_file_system" "f" { tags = { env = "prod" } }
            """, provider);

        mapped.Json("aws_ebs_volume.v", "Tags").ShouldBe("""[{"Key":"team","Value":"a"},{"Key":"env","Value":"prod"}]""");
        mapped.Json("aws_efs_file_system.f", "FileSystemTags").ShouldBe("""[{"Key":"env","Value":"prod"}]""");
    }

    [Fact]
    public void Switches_of_a_load_balancer_become_attributes()
    {
        var mapped = Mapped.Of("""
            resource "aws_alb" "l" {
              internal                   = true
              drop_invalid_header_fields = true
              access_logs {
                bucket  = "logs"
                enabled = true
              }
            }
            """);

        mapped["aws_alb.l"].Type.ShouldBe("AWS::ElasticLoadBalancingV2::LoadBalancer");
        mapped.Json("aws_alb.l", "Scheme").ShouldBe("\"internal\"");
        mapped.Json("aws_alb.l", "LoadBalancerAttributes").ShouldBe(
            """[{"Key":"access_logs.s3.enabled","Value":true},{"Key":"access_logs.s3.bucket","Value":"logs"},{"Key":"routing.http.drop_invalid_header_fields.enabled","Value":true}]""");
    }

    [Fact]
    public void One_block_may_become_several_resources_that_refer_to_it()
    {
        var mapped = Mapped.Of("""
            resource "aws_route_table" "t" {
              vpc_id = "vpc-1"
              route {
                cidr_block = "0.0.0.0/0"
                gateway_id = "igw-1"
              }
              route {
                cidr_block                = "10.1.0.0/16"
                vpc_peering_connection_id = "pcx-1"
              }
            }
            resource "aws_sqs_queue" "q" { policy = "{\"Statement\":[{\"Effect\":\"Allow\"}]}" }
            resource "aws_network_acl" "n" {
              ingress {
                rule_no    = 100
                action     = "allow"
                protocol   = "tcp"
                from_port  = 22
                to_port    = 22
                cidr_block = "0.0.0.0/0"
              }
              subnet_ids = ["subnet-1"]
            }
            """);

        mapped.Resources.Select(resource => $"{resource.Type} {resource.Address}").ShouldBe([
            "AWS::EC2::RouteTable aws_route_table.t", "AWS::EC2::Route aws_route_table.t:Route", "AWS::EC2::Route aws_route_table.t:Route:2",
            "AWS::SQS::Queue aws_sqs_queue.q", "AWS::SQS::QueuePolicy aws_sqs_queue.q:QueuePolicy",
            "AWS::EC2::NetworkAcl aws_network_acl.n", "AWS::EC2::NetworkAclEntry aws_network_acl.n:NetworkAclEntry",
            "AWS::EC2::SubnetNetworkAclAssociation aws_network_acl.n:SubnetNetworkAclAssociation"]);
        mapped.Json("aws_route_table.t:Route", "RouteTableId").ShouldBe("\"ref aws_route_table.t\"");
        mapped.Json("aws_sqs_queue.q:QueuePolicy", "Queues").ShouldBe("""["ref aws_sqs_queue.q"]""");
        mapped.Json("aws_sqs_queue.q:QueuePolicy", "PolicyDocument").ShouldBe("""{"Statement":[{"Effect":"Allow"}]}""");
        mapped.Json("aws_network_acl.n:NetworkAclEntry", "Protocol").ShouldBe("6");
        mapped.Json("aws_network_acl.n:NetworkAclEntry", "PortRange").ShouldBe("""{"From":22,"To":22}""");
        mapped["aws_route_table.t:Route:2"].Parts.ShouldBe(["aws_route_table.t"]);
    }

    [Fact]
    public void A_launch_template_keeps_its_data_in_one_object()
    {
        var mapped = Mapped.Of("""
            resource "aws_launch_template" "t" {
              name          = "web"
              instance_type = "t3.micro"
              metadata_options { http_tokens = "required" }
              network_interfaces {
                associate_public_ip_address = false
                security_groups             = ["sg-1"]
              }
            }
            """);

        mapped.Json("aws_launch_template.t", "LaunchTemplateName").ShouldBe("\"web\"");
        mapped.Json("aws_launch_template.t", "LaunchTemplateData").ShouldBe(
            """{"InstanceType":"t3.micro","MetadataOptions":{"HttpTokens":"required"},"NetworkInterfaces":[{"AssociatePublicIpAddress":false,"Groups":["sg-1"]}]}""");
    }

    [Fact]
    public void Volumes_and_addresses_of_an_instance_are_found_where_CloudFormation_has_them()
    {
        var mapped = Mapped.Of("""
            resource "aws_instance" "i" {
              ami                         = "ami-1"
              associate_public_ip_address = true
              root_block_device { encrypted = true }
              ebs_block_device {
                device_name = "/dev/sdg"
                encrypted   = false
              }
            }
            """);

        mapped.Json("aws_instance.i", "BlockDeviceMappings").ShouldBe("""[{"Ebs":{"Encrypted":true}},{"DeviceName":"/dev/sdg","Ebs":{"Encrypted":false}}]""");
        mapped.Json("aws_instance.i", "NetworkInterfaces").ShouldBe("""[{"AssociatePublicIpAddress":true,"DeviceIndex":"0"}]""");
        mapped.Json("aws_instance.i", "LaunchTemplate").ShouldBe("nothing");
    }

    [Fact]
    public void A_distribution_keeps_its_configuration_in_one_object()
    {
        var mapped = Mapped.Of("""
            resource "aws_cloudfront_distribution" "d" {
              web_acl_id = "waf"
              origin {
                origin_id   = "o"
                domain_name = "example.com"
                custom_origin_config { origin_ssl_protocols = ["TLSv1.2"] }
              }
              default_cache_behavior { viewer_protocol_policy = "https-only" }
              ordered_cache_behavior { viewer_protocol_policy = "allow-all" }
              viewer_certificate { minimum_protocol_version = "TLSv1.2_2021" }
              logging_config { bucket = "logs" }
            }
            """);

        mapped.Json("aws_cloudfront_distribution.d", "DistributionConfig").ShouldBe(
            """{"CacheBehaviors":[{"ViewerProtocolPolicy":"allow-all"}],"DefaultCacheBehavior":{"ViewerProtocolPolicy":"https-only"},"Logging":{"Bucket":"logs"},"""
            + "\"Origins\":" + """[{"CustomOriginConfig":{"OriginSSLProtocols":["TLSv1.2"]},"DomainName":"example.com","Id":"o"}],"ViewerCertificate":{"MinimumProtocolVersion":"TLSv1.2_2021"},"WebACLId":"waf"}""");
    }

    [Fact]
    public void Types_of_the_cloud_control_provider_are_CloudFormations()
    {
        var mapped = Mapped.Of("""
            resource "awscc_s3_bucket" "b" {
              bucket_name = "b"
              public_access_block_configuration = { block_public_acls = true }
            }
            """);

        mapped["awscc_s3_bucket.b"].Type.ShouldBe("AWS::S3::Bucket");
        mapped.Json("awscc_s3_bucket.b", "PublicAccessBlockConfiguration").ShouldBe("""{"BlockPublicAcls":true}""");
    }

    [Fact]
    public void A_type_without_a_mapping_is_kept_under_its_service_and_other_providers_are_not()
    {
        var mapped = Mapped.Of("""
            resource "aws_s3_object" "o" { key = "k" }
            resource "aws_brand_new_thing" "n" {}
            resource "random_id" "r" {}
            data "aws_s3_bucket" "d" { bucket = "b" }
            """);

        mapped.Resources.Select(resource => resource.Type).ShouldBe(["AWS::S3::aws_s3_object", "aws_brand_new_thing"]);
        Mapped.Catalog.Classify("AWS::S3::aws_s3_object")!.Value.Service.Id.ShouldBe("s3");
    }

    [Fact]
    public void Container_definitions_are_read_from_their_text()
    {
        var mapped = Mapped.Of("""
            resource "aws_ecs_task_definition" "t" {
              container_definitions = "[{\"name\":\"web\",\"environment\":[{\"name\":\"A\",\"value\":\"b\"}]}]"
            }
            """);

        mapped.Json("aws_ecs_task_definition.t", "ContainerDefinitions").ShouldBe("""[{"Environment":[{"Name":"A","Value":"b"}],"Name":"web"}]""");
    }

    [Theory]
    [InlineData("{\\\"privileged\\\":true,\\\"environment\\\":[{\\\"name\\\":\\\"A\\\",\\\"value\\\":\\\"b\\\"}]}")]
    [InlineData("{\\\"Privileged\\\":true,\\\"Environment\\\":[{\\\"Name\\\":\\\"A\\\",\\\"Value\\\":\\\"b\\\"}]}")]
    public void A_text_of_an_object_is_read_whatever_the_case_of_its_names(string text)
    {
        var mapped = Mapped.Of($"resource \"aws_batch_job_definition\" \"j\" {{\n  container_properties = \"{text}\"\n}}");

        mapped.Json("aws_batch_job_definition.j", "ContainerProperties").ShouldBe("""{"Environment":[{"Name":"A","Value":"b"}],"Privileged":true}""");
    }

    [Fact]
    public void Repeated_blocks_are_the_list_of_what_they_are_named_for_at_any_depth()
    {
        var mapped = Mapped.Of("""
            resource "aws_wafv2_web_acl" "w" {
              rule {
                name = "any"
                statement {
                  or_statement {
                    statement {
                      geo_match_statement { country_codes = ["AQ"] }
                    }
                    statement {
                      managed_rule_group_statement {
                        name = "g"
                        rule_action_override {
                          name = "r"
                          action_to_use {
                            count {}
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
            resource "aws_imagebuilder_container_recipe" "r" {
              component { component_arn = "arn" }
            }
            """);

        mapped.Json("aws_wafv2_web_acl.w", "Rules").ShouldBe(
            """[{"Name":"any","Statement":{"OrStatement":{"Statements":[{"GeoMatchStatement":{"CountryCodes":["AQ"]}},{"ManagedRuleGroupStatement":{"Name":"g","RuleActionOverrides":[{"ActionToUse":{"Count":{}},"Name":"r"}]}}]}}}]""");
        mapped.Json("aws_imagebuilder_container_recipe.r", "Components").ShouldBe("""[{"ComponentArn":"arn"}]""");
    }

    [Fact]
    public void An_element_that_may_be_there_keeps_what_it_says()
    {
        var resource = new TerraformMapper(Mapped.Catalog, new DiagnosticBag()).Map("stack", TerraformReading.Of("""
            variable "ranges" { type = list(string) }
            resource "aws_network_acl" "n" {
              ingress {
                rule_no = 1
                action  = "allow"
              }
              dynamic "ingress" {
                for_each = var.ranges
                content {
                  rule_no    = 2
                  action     = "allow"
                  cidr_block = ingress.value
                }
              }
            }
            """).Blocks).Single(resource => resource.Address == "aws_network_acl.n:NetworkAclEntry:2");

        ((UnknownValue)resource.Properties["RuleNumber"]!).Refinement!.Candidates.Select(candidate => candidate.ToString()).ShouldBe(["2", "null"]);
        ((UnknownValue)resource.Properties["CidrBlock"]!).Reason.Detail.Text.ShouldContain("ranges");
    }

    [Fact]
    public void Values_that_are_not_known_stay_unknown_where_they_go()
    {
        var mapped = Mapped.Of("""
            resource "aws_db_instance" "d" {
              storage_encrypted   = vague
              skip_final_snapshot = vague
            }
            resource "aws_lb" "l" { internal = vague }
            resource "aws_security_group" "g" { ingress = vague }
            """);

        mapped["aws_db_instance.d"].Properties["StorageEncrypted"].ShouldBeOfType<UnknownValue>();
        mapped["aws_db_instance.d"].Meta["DeletionPolicy"].ShouldBeOfType<UnknownValue>().Refinement!.Candidates.Length.ShouldBe(2);
        mapped["aws_lb.l"].Properties["Scheme"].ShouldBeOfType<UnknownValue>();
        mapped["aws_security_group.g"].Properties["SecurityGroupIngress"].ShouldNotBeNull();
    }
}
