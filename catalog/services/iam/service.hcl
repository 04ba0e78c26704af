service "iam" {
  title      = "AWS Identity and Access Management"
  names      = ["accessanalyzer", "access-analyzer", "access analyzer", "iam access analyzer", "AWS IAM Access Analyzer", "rolesanywhere", "roles anywhere", "IAM Roles Anywhere", "Identity And Access Management"]
  model      = "abstracted"
  prefixes   = ["AWS::IAM::", "AWS::AccessAnalyzer::", "AWS::RolesAnywhere::"]
  global     = ["AWS::IAM::"]
  because    = "AWS runs and patches the identity service; which identities exist and what they may do is wholly the customer's."
  sources    = ["iam-vuln", "iam-guide"]
  classed_by = "iam-vuln"

  type "AWS::IAM::Role" {
    title  = "Role"
    name   = "RoleName"
    traits = ["identity"]
    bears  = ["iam.resource-policy"]
  }
  type "AWS::IAM::User" {
    title  = "User"
    name   = "UserName"
    traits = ["identity"]
  }
  type "AWS::IAM::Group" {
    title  = "Group"
    name   = "GroupName"
    traits = ["identity"]
  }
  type "AWS::IAM::ManagedPolicy" {
    title  = "Managed policy"
    name   = "ManagedPolicyName"
    traits = ["identity"]
  }
  type "AWS::IAM::Policy" {
    title  = "Inline policy"
    name   = "PolicyName"
    traits = ["identity"]
  }
  type "AWS::IAM::RolePolicy" {
    title  = "Inline policy of a role"
    name   = "PolicyName"
    traits = ["identity"]
  }
  type "AWS::IAM::UserPolicy" {
    title  = "Inline policy of a user"
    name   = "PolicyName"
    traits = ["identity"]
  }
  type "AWS::IAM::GroupPolicy" {
    title  = "Inline policy of a group"
    name   = "PolicyName"
    traits = ["identity"]
  }
  type "AWS::IAM::AccessKey" {
    title  = "Access key"
    traits = ["identity"]
  }
  type "AWS::IAM::OIDCProvider" {
    title  = "OpenID Connect provider"
    name   = "Url"
    traits = ["identity"]
  }
  type "AWS::IAM::SAMLProvider" {
    title  = "SAML provider"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::IAM::ServerCertificate" {
    title  = "Server certificate"
    name   = "ServerCertificateName"
    traits = ["identity"]
    bears  = ["net.certificates"]
  }
  type "AWS::IAM::ServiceLinkedRole" {
    title  = "Service-linked role"
    traits = ["identity"]
  }
  type "AWS::AccessAnalyzer::Analyzer" {
    title  = "Access analyzer"
    name   = "AnalyzerName"
    traits = ["trail"]
  }
  type "AWS::RolesAnywhere::Profile" {
    title  = "Roles Anywhere profile"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::RolesAnywhere::TrustAnchor" {
    title  = "Roles Anywhere trust anchor"
    name   = "Name"
    traits = ["identity"]
  }
  type "AWS::IAM::AccountPasswordPolicy" {
    title  = "Password policy of the account (Terraform only)"
    traits = ["setting"]
  }
  type "AWS::IAM::RootUser" {
    title  = "Root user of the account"
    traits = ["identity"]
  }
  type "AWS::IAM::InstanceProfile" {
    title  = "Instance profile"
    name   = "InstanceProfileName"
    traits = ["setting"]
  }
  settings = [
    "AWS::IAM::UserToGroupAddition", "AWS::IAM::VirtualMFADevice",
    "AWS::AccessAnalyzer::ArchiveRule", "AWS::RolesAnywhere::CRL",
  ]
}

locals {
  # Policies that are attached by naming whom they are for.
  attachable = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"]

  # Ways by which a principal can give itself further rights: an action alone, or several that only together do.
  escalation_paths = [
    "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:CreateAccessKey",
    "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
    "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy", "iam:UpdateLoginProfile", "glue:UpdateDevEndpoint", "lambda:UpdateFunctionCode",
    ["iam:PassRole", "cloudformation:CreateStack"], ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
    ["iam:PassRole", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"], ["iam:PassRole", "ec2:RunInstances"],
    ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"], ["iam:PassRole", "glue:CreateDevEndpoint"], ["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"],
    ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"], ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
    ["iam:PassRole", "sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"],
  ]

  # Patterns of resources that are as good as all for these.
  all_identities = [":role/*", ":role*", ":user/*", ":user*", ":group/*", ":group*", ":policy/*", ":policy*", ":function:*"]

  # Actions that answer with credentials.
  credential_actions = [
    "codepipeline:PollForJobs", "ec2:GetPasswordData", "gamelift:GetInstanceAccess", "gamelift:RequestUploadCredentials",
    "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateServiceSpecificCredential", "iam:ResetServiceSpecificCredential",
    "iam:UpdateAccessKey", "lightsail:DownloadDefaultKeyPair", "lightsail:GetInstanceAccessDetails", "rds-db:connect",
    "redshift:GetClusterCredentials", "sso:GetRoleCredentials", "sts:AssumeRole", "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity", "sts:GetFederationToken", "sts:GetSessionToken",
  ]

  # Actions that answer with what the account keeps.
  data_actions = [
    "dynamodb:ExportTableToPointInTime", "rds:DownloadCompleteDBLogFile", "s3:GetObject", "s3:GetObjectVersion", "secretsmanager:BatchGetSecretValue",
    "secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameterHistory", "ssm:GetParameters", "ssm:GetParametersByPath",
  ]
  all_data = [":::*", ":::*/*", ":parameter/*", ":secret:*", ":table/*"]

  # Actions that open a resource to others.
  sharing_actions = [
    "backup:PutBackupVaultAccessPolicy", "codeartifact:PutDomainPermissionsPolicy", "codeartifact:PutRepositoryPermissionsPolicy", "dynamodb:PutResourcePolicy",
    "ec2:ModifyImageAttribute", "ec2:ModifySnapshotAttribute", "ecr:SetRepositoryPolicy", "elasticfilesystem:PutFileSystemPolicy", "events:PutPermission",
    "glacier:SetVaultAccessPolicy", "kinesis:PutResourcePolicy", "kms:CreateGrant", "kms:PutKeyPolicy", "lambda:AddLayerVersionPermission", "lambda:AddPermission",
    "logs:PutDestinationPolicy", "ram:CreateResourceShare", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBSnapshotAttribute", "s3:PutAccessPointPolicy",
    "s3:PutBucketAcl", "s3:PutBucketPolicy", "s3:PutBucketPublicAccessBlock", "s3:PutObjectAcl", "secretsmanager:PutResourcePolicy", "sns:AddPermission",
    "sns:SetTopicAttributes", "sqs:AddPermission", "sqs:SetQueueAttributes",
  ]
  all_shared = [":::*", ":::*/*", "::image/*", "::snapshot/*", ":cluster-snapshot:*", ":file-system/*", ":function:*", ":key/*", ":repository/*", ":secret:*", ":snapshot:*", ":table/*"]

  # Actions that change or delete what is kept, or what runs.
  writing_actions = [
    "autoscaling:DeleteAutoScalingGroup", "cloudformation:DeleteStack", "dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:DeleteTable",
    "dynamodb:PutItem", "dynamodb:UpdateItem", "ec2:DeleteSnapshot", "ec2:DeleteVolume", "ec2:TerminateInstances", "ecr:PutImage", "ecs:UpdateService",
    "elasticfilesystem:DeleteFileSystem", "events:PutEvents", "kinesis:PutRecord", "kms:ScheduleKeyDeletion", "lambda:DeleteFunction", "lambda:UpdateFunctionConfiguration",
    "logs:DeleteLogGroup", "rds:DeleteDBCluster", "rds:DeleteDBInstance", "rds:ModifyDBInstance", "s3:DeleteBucket", "s3:DeleteObject", "s3:PutObject",
    "secretsmanager:DeleteSecret", "secretsmanager:PutSecretValue", "sns:DeleteTopic", "sns:Publish", "sqs:DeleteQueue", "sqs:PurgeQueue", "sqs:SendMessage", "ssm:PutParameter",
  ]
  all_written = [":::*", ":::*/*", ":function:*", ":instance/*", ":parameter/*", ":secret:*", ":snapshot/*", ":stream/*", ":table/*", ":volume/*"]

  # AWS-managed policies that give nearly everything without being AdministratorAccess.
  elevated_policies = ["PowerUserAccess", "IAMFullAccess", "AWSCodePipeline_FullAccess", "AWSOrganizationsFullAccess"]

  # Services that act for resources of any account and name the resource in aws:SourceArn.
  deputy_services = [
    "bedrock.amazonaws.com", "pipes.amazonaws.com", "sagemaker.amazonaws.com", "scheduler.amazonaws.com", "states.amazonaws.com",
  ]
}

override "iam-server-certificate" {
  on      = ["AWS::IAM::ServerCertificate"]
  holders = { "net.certificates" = "customer" }
  parts = {
    "net.certificates" = {
      customer = "Uploading a new certificate, and attaching it, before the old one ends."
    }
  }
  because    = "IAM keeps a certificate that was uploaded; nobody renews it."
  source     = "acm-renewal"
  confidence = "derived"
}
