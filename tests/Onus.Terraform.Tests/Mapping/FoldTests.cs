using Onus.Contracts;
using Onus.Core.Values;

namespace Onus.Terraform.Tests.Mapping;

public sealed class FoldTests
{
    [Fact]
    public void Satellites_become_properties_of_their_bucket_and_its_parts()
    {
        var mapped = Mapped.Of("""
            resource "aws_s3_bucket" "b" { bucket = "logs" }
            resource "aws_s3_bucket_versioning" "v" {
              bucket = aws_s3_bucket.b.id
              versioning_configuration { status = "Enabled" }
            }
            resource "aws_s3_bucket_public_access_block" "p" {
              bucket                  = "logs"
              block_public_acls       = true
              restrict_public_buckets = true
            }
            resource "aws_s3_bucket_server_side_encryption_configuration" "e" {
              bucket = aws_s3_bucket.b.id
              rule {
                apply_server_side_encryption_by_default {
                  sse_algorithm     = "aws:kms"
                  kms_master_key_id = aws_kms_key.k.arn
                }
              }
            }
            resource "aws_kms_key" "k" {}
            resource "aws_s3_bucket_acl" "a" {
              bucket = aws_s3_bucket.b.id
              acl    = "public-read"
            }
            resource "aws_s3_bucket_lifecycle_configuration" "l" {
              bucket = aws_s3_bucket.b.id
              rule {
                id     = "old"
                status = "Enabled"
                noncurrent_version_expiration { noncurrent_days = 30 }
                abort_incomplete_multipart_upload { days_after_initiation = 7 }
              }
            }
            resource "aws_s3_bucket_ownership_controls" "o" {
              bucket = aws_s3_bucket.b.id
              rule { object_ownership = "BucketOwnerEnforced" }
            }
            resource "aws_s3_bucket_logging" "g" {
              bucket        = aws_s3_bucket.b.id
              target_bucket = "other"
            }
            resource "aws_s3_bucket_notification" "n" {
              bucket = aws_s3_bucket.b.id
              queue {
                queue_arn = "arn:q"
                events    = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]
              }
            }
            """);

        mapped.Resources.Select(resource => resource.Type).ShouldBe(["AWS::S3::Bucket", "AWS::KMS::Key"]);
        var bucket = mapped["aws_s3_bucket.b"];
        bucket.Parts.ShouldBe([
            "aws_s3_bucket_versioning.v", "aws_s3_bucket_public_access_block.p", "aws_s3_bucket_server_side_encryption_configuration.e", "aws_s3_bucket_acl.a",
            "aws_s3_bucket_lifecycle_configuration.l", "aws_s3_bucket_ownership_controls.o", "aws_s3_bucket_logging.g", "aws_s3_bucket_notification.n"]);
        mapped.Json("aws_s3_bucket.b", "VersioningConfiguration").ShouldBe("""{"Status":"Enabled"}""");
        mapped.Json("aws_s3_bucket.b", "PublicAccessBlockConfiguration").ShouldBe("""{"BlockPublicAcls":true,"RestrictPublicBuckets":true}""");
        mapped.Json("aws_s3_bucket.b", "BucketEncryption").ShouldBe(
            """{"ServerSideEncryptionConfiguration":[{"ServerSideEncryptionByDefault":{"KMSMasterKeyID":"ref aws_kms_key.k","SSEAlgorithm":"aws:kms"}}]}""");
        mapped.Json("aws_s3_bucket.b", "AccessControl").ShouldBe("\"PublicRead\"");
        mapped.Json("aws_s3_bucket.b", "LifecycleConfiguration").ShouldBe(
            """{"Rules":[{"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7},"Id":"old","NoncurrentVersionExpiration":{"NoncurrentDays":30},"Status":"Enabled"}]}""");
        mapped.Json("aws_s3_bucket.b", "OwnershipControls").ShouldBe("""{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}""");
        mapped.Json("aws_s3_bucket.b", "LoggingConfiguration").ShouldBe("""{"DestinationBucketName":"other"}""");
        mapped.Json("aws_s3_bucket.b", "NotificationConfiguration").ShouldBe(
            """{"QueueConfigurations":[{"Event":"s3:ObjectCreated:*","Queue":"arn:q"},{"Event":"s3:ObjectRemoved:*","Queue":"arn:q"}]}""");
    }

    [Fact]
    public void A_part_keeps_the_place_where_it_is_written()
    {
        var mapped = Mapped.Of("""
            resource "aws_s3_bucket" "b" {}
            resource "aws_s3_bucket_acl" "a" {
              bucket = aws_s3_bucket.b.id
              acl    = "public-read"
            }
            """);

        var place = mapped.Sources.Locate(mapped["aws_s3_bucket.b"].Properties["AccessControl"]!.Origin)!.Value;
        (place.File, place.Line).ShouldBe(("main.tf", 4));
    }

    [Fact]
    public void A_part_whose_owner_is_not_in_sight_is_kept_and_claims_nothing_about_the_rest()
    {
        var mapped = Mapped.Of("""
            resource "aws_s3_bucket_versioning" "v" {
              bucket = "elsewhere"
              versioning_configuration { status = "Enabled" }
            }
            resource "aws_s3_bucket_acl" "a" {
              bucket = "elsewhere"
              acl    = "private"
            }
            """);

        var bucket = mapped.Resources.ShouldHaveSingleItem();
        bucket.Type.ShouldBe("AWS::S3::Bucket");
        bucket.Address.ShouldBe("aws_s3_bucket_versioning.v");
        bucket.Properties["BucketName"].ShouldBeOfType<StringValue>().Value.ShouldBe("elsewhere");
        bucket.Properties["AccessControl"].ShouldBeOfType<StringValue>().Value.ShouldBe("Private");
        bucket.Properties["LoggingConfiguration"].ShouldBeOfType<UnknownValue>().Reason.Code.ShouldBe(UnknownCode.Dangling);
        mapped.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "terraform-owner-unknown");
    }

    [Fact]
    public void A_part_that_may_not_be_deployed_leaves_both_outcomes_open()
    {
        var mapped = Mapped.Of("""
            resource "aws_s3_bucket" "b" {}
            resource "aws_s3_bucket_versioning" "v" {
              doubt  = true
              bucket = aws_s3_bucket.b.id
              versioning_configuration { status = "Enabled" }
            }
            """);

        var versioning = mapped["aws_s3_bucket.b"].Properties["VersioningConfiguration"].ShouldBeOfType<UnknownValue>();
        versioning.Refinement!.Candidates.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("aws_lambda_function", "function_name", """
        resource "aws_lambda_runtime_management_config" "x" {
          function_name     = "f"
          update_runtime_on = "Manual"
        }
        """, "RuntimeManagementConfig", """{"UpdateRuntimeOn":"Manual"}""")]
    [InlineData("aws_lambda_function", "function_name", """
        resource "aws_lambda_function_recursion_config" "x" {
          function_name  = "f"
          recursive_loop = "Allow"
        }
        """, "RecursiveLoop", "\"Allow\"")]
    [InlineData("aws_sqs_queue", "name", """
        resource "aws_sqs_queue_redrive_policy" "x" {
          queue_url      = aws_sqs_queue.o.id
          redrive_policy = "{\"maxReceiveCount\":3}"
        }
        """, "RedrivePolicy", """{"maxReceiveCount":3}""")]
    [InlineData("aws_kms_key", "description", """
        resource "aws_kms_key_policy" "x" {
          key_id = aws_kms_key.o.id
          policy = "{\"Statement\":[]}"
        }
        """, "KeyPolicy", """{"Statement":[]}""")]
    [InlineData("aws_glacier_vault", "name", """
        resource "aws_glacier_vault_lock" "x" {
          vault_name = "f"
          policy     = "{\"Statement\":[]}"
        }
        """, "LockPolicy", """{"Statement":[]}""")]
    [InlineData("aws_dynamodb_table", "name", """
        resource "aws_dynamodb_resource_policy" "x" {
          resource_arn = aws_dynamodb_table.o.arn
          policy       = "{\"Statement\":[]}"
        }
        """, "ResourcePolicy", """{"PolicyDocument":{"Statement":[]}}""")]
    [InlineData("aws_elb", "name", """
        resource "aws_load_balancer_policy" "x" {
          load_balancer_name = "f"
          policy_name        = "tls"
          policy_type_name   = "SSLNegotiationPolicyType"
          policy_attribute {
            name  = "Reference-Security-Policy"
            value = "ELBSecurityPolicy-TLS-1-2-2017-01"
          }
        }
        """, "Policies", """[{"Attributes":[{"Name":"Reference-Security-Policy","Value":"ELBSecurityPolicy-TLS-1-2-2017-01"}],"PolicyName":"tls","PolicyType":"SSLNegotiationPolicyType"}]""")]
    [InlineData("aws_autoscaling_group", "name", """
        resource "aws_autoscaling_notification" "x" {
          group_names   = ["f"]
          topic_arn     = "arn:t"
          notifications = ["autoscaling:EC2_INSTANCE_LAUNCH"]
        }
        """, "NotificationConfigurations", """[{"NotificationTypes":["autoscaling:EC2_INSTANCE_LAUNCH"],"TopicARN":["arn:t"]}]""")]
    [InlineData("aws_lb_target_group", "name", """
        resource "aws_lb_target_group_attachment" "x" {
          target_group_arn = aws_lb_target_group.o.arn
          target_id        = "i-1"
        }
        """, "Targets", """[{"Id":"i-1"}]""")]
    [InlineData("aws_vpc_endpoint", "service_name", """
        resource "aws_vpc_endpoint_policy" "x" {
          vpc_endpoint_id = aws_vpc_endpoint.o.id
          policy          = "{\"Statement\":[]}"
        }
        """, "PolicyDocument", """{"Statement":[]}""")]
    [InlineData("aws_ses_domain_identity", "domain", """resource "aws_ses_domain_dkim" "x" { domain = "f" }""", "DkimAttributes", """{"SigningEnabled":true}""")]
    [InlineData("aws_ssm_patch_baseline", "name", """
        resource "aws_ssm_patch_group" "x" {
          baseline_id = aws_ssm_patch_baseline.o.id
          patch_group = "web"
        }
        """, "PatchGroups", """["web"]""")]
    [InlineData("aws_accessanalyzer_analyzer", "analyzer_name", """
        resource "aws_accessanalyzer_archive_rule" "x" {
          analyzer_name = "f"
          rule_name     = "r"
          filter {
            criteria = "isPublic"
            eq       = ["true"]
          }
        }
        """, "ArchiveRules", """[{"Filter":[{"Eq":["true"],"Property":"isPublic"}],"RuleName":"r"}]""")]
    [InlineData("aws_cloudwatch_event_rule", "name", """
        resource "aws_cloudwatch_event_target" "x" {
          rule = "f"
          arn  = "arn:l"
        }
        """, "Targets", """[{"Arn":"arn:l"}]""")]
    public void A_part_becomes_a_property_of_its_owner(string type, string name, string part, string property, string expected)
    {
        var mapped = Mapped.Of($$"""
            resource "{{type}}" "o" { {{name}} = "f" }
            {{part}}
            """);

        mapped.Resources.Count.ShouldBe(1);
        mapped.Resources[0].Parts.Length.ShouldBe(1);
        mapped.Json($"{type}.o", property).ShouldBe(expected);
        mapped.Diagnostics.ShouldBeEmpty();
    }
}
