source "srm-page" {
  title = "AWS, 'Shared Responsibility Model'"
  url   = "https://aws.amazon.com/compliance/shared-responsibility-model/"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Read only as stored mirrors quote it."
}

source "best-practices-wp" {
  title = "AWS whitepaper 'AWS Security Best Practices' (Aug 2016, archived): infrastructure / container / abstracted models"
  url   = "https://d1.awsstatic.com/whitepapers/Security/AWS_Security_Best_Practices.pdf"
  as_of = "2016-08"
  seen  = "2026-08"
  note  = "Archived by AWS. The layer lists were read in three independent transcriptions, not in the PDF."
}

source "data-privacy-faq" {
  title = "AWS, 'Data Privacy FAQ': access, storage and security of customer content"
  url   = "https://aws.amazon.com/compliance/data-privacy-faq/"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read as stored mirrors quote it: configuring access to services and resources is the customer's; the customer chooses the Regions in which content is stored, and how it is secured."
}

source "risk-wp" {
  title = "AWS whitepaper 'AWS Risk and Compliance', chapter Shared responsibility model (marked historical)"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/aws-risk-and-compliance/shared-responsibility-model.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Marked historical by AWS; read in a stored mirror."
}

source "wa-sec01" {
  title = "AWS Well-Architected Security Pillar, Shared responsibility; SEC01-BP01…BP08"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/shared-responsibility.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The ids of the best practices were read in Prowler's mapping, not on the page."
}

source "prescriptive" {
  title = "AWS Prescriptive Guidance, 'Understanding the security scope'"
  url   = "https://docs.aws.amazon.com/prescriptive-guidance/latest/strategy-accelerating-security-maturity/understanding-the-security-scope.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "rds-welcome" {
  title = "Amazon RDS User Guide, What is Amazon RDS - management-model tables"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-custom" {
  title = "Amazon RDS User Guide, Amazon RDS Custom - Shared responsibility model table"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "The live page may have moved since: the guide meanwhile documents Multi-AZ for RDS Custom for SQL Server."
}

source "rds-security" {
  title = "Amazon RDS User Guide, Security in Amazon RDS"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-maint" {
  title = "Amazon RDS User Guide, Maintaining a DB instance"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-backups" {
  title = "Amazon RDS User Guide, Working with backups"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-noshell" {
  title = "Amazon RDS User Guide, engine chapters (no shell access)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_MySQL.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-ssl-pg" {
  title = "Amazon RDS User Guide, Using SSL with a PostgreSQL DB instance (rds.force_ssl)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-ssl-mysql" {
  title = "Amazon RDS User Guide, MySQL/MariaDB encrypted connections (require_secure_transport)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "rds-outposts" {
  title = "Amazon RDS User Guide, Multi-AZ on Outposts - shared responsibility"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-on-outposts.maz.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-rds-user-guide@f2e9ed3)."
}

source "aurora-overview" {
  title = "Amazon Aurora User Guide, overview - shared responsibility (query tuning)"
  url   = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-aurora-user-guide@7a931b4)."
}

source "ec2-security" {
  title = "Amazon EC2 User Guide, Security in Amazon EC2"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-ec2-user-guide@e3707c4)."
}

source "ec2-data-protection" {
  title = "Amazon EC2 User Guide, Data protection in Amazon EC2"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-ec2-user-guide@e3707c4)."
}

source "ec2-update" {
  title = "Amazon EC2 User Guide, Update management"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/update-management.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-ec2-user-guide@e3707c4)."
}

source "imagebuilder-patch" {
  title = "EC2 Image Builder User Guide, Patch management"
  url   = "https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-patch-management.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "s3-security" {
  title = "Amazon S3 User Guide, Amazon S3 security (customer areas listed)"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-s3-userguide@cc53dd6)."
}

source "s3-vuln" {
  title = "Amazon S3 User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-s3-userguide@cc53dd6)."
}

source "s3-durability" {
  title = "Amazon S3 User Guide, Data protection in Amazon S3"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-s3-userguide@cc53dd6)."
}

source "s3-encryption" {
  title = "Amazon S3 User Guide, Default encryption / server-side encryption / SSE-C"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-s3-userguide@cc53dd6)."
}

source "s3-kms-xks" {
  title = "Amazon S3 User Guide, SSE-KMS - external key stores shift the shared responsibility model"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-s3-userguide@cc53dd6)."
}

source "ddb-vuln" {
  title = "Amazon DynamoDB Developer Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/configuration-vulnerability.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-dynamodb-developer-guide@8229480)."
}

source "ddb-encryption" {
  title = "Amazon DynamoDB Developer Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-dynamodb-developer-guide@8229480)."
}

source "glacier-data" {
  title = "Amazon S3 Glacier Developer Guide, Data encryption"
  url   = "https://docs.aws.amazon.com/amazonglacier/latest/dev/DataEncryption.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-glacier-developer-guide@dcc5bcf)."
}

source "sqs-best" {
  title = "Amazon SQS Developer Guide, Security best practices"
  url   = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-sqs-developer-guide@39de636)."
}

source "iam-vuln" {
  title = "IAM User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/configuration-and-vulnerability-analysis.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/iam-user-guide@e2b8637)."
}

source "iam-guide" {
  title = "IAM User Guide, Security audit guidelines"
  url   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/security-audit-guide.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/iam-user-guide@e2b8637)."
}

source "iam-condition-keys" {
  title = "IAM User Guide, AWS global condition context keys"
  url   = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The table of all keys, and what is said of the availability of each."
}

source "ssm-vuln" {
  title = "AWS Systems Manager User Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/aws-systems-manager-user-guide@dd495cc)."
}

source "ssm-regions" {
  title = "AWS Systems Manager public parameters /aws/service/global-infrastructure/… (geolocationCountry)"
  url   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The values were read in moto's copy of the public parameters."
}

source "beanstalk-srm" {
  title = "AWS Elastic Beanstalk Developer Guide, Shared responsibility model for platform maintenance"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elastic-beanstalk-developer-guide@5d7c96f)."
}

source "eks-security" {
  title = "Amazon EKS User Guide, Security in Amazon EKS"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/security.html"
  as_of = "2024-12"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eks-user-guide@4d52b4d0)."
}

source "eks-mng" {
  title = "Amazon EKS User Guide, Managed node groups"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
  as_of = "2024-12"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eks-user-guide@4d52b4d0)."
}

source "eks-auto" {
  title = "Amazon EKS User Guide, EKS Auto Mode managed instances"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/automode-learn-instances.html"
  as_of = "2024-12"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eks-user-guide@4d52b4d0)."
}

source "eks-fargate" {
  title = "Amazon EKS User Guide, Fargate OS patching events"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-patching.html"
  as_of = "2024-12"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eks-user-guide@4d52b4d0)."
}

source "eks-hybrid" {
  title = "Amazon EKS User Guide, Hybrid nodes"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-overview.html"
  as_of = "2024-12"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-eks-user-guide@4d52b4d0)."
}

source "eks-bpg" {
  title = "Amazon EKS Best Practices Guide, Security - shared responsibility"
  url   = "https://docs.aws.amazon.com/eks/latest/best-practices/security.html"
  as_of = "2026-05"
  seen  = "2026-08"
}

source "ecs-srm" {
  title = "Amazon ECS Developer Guide, Shared responsibility model for Amazon ECS"
  url   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Only the first lines were read."
}

source "ecs-fargate-maint" {
  title = "Amazon ECS Developer Guide, Fargate task maintenance"
  url   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-maintenance.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-ecs-developer-guide@49232cf)."
}

source "ecs-linux" {
  title = "Amazon ECS Developer Guide, Linux container instance management"
  url   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/manage-linux.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "ecs-mi" {
  title = "Amazon ECS Developer Guide, Migrate from Fargate to ECS Managed Instances"
  url   = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-fargate-to-managed-instances.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-srm" {
  title = "AWS Lambda Developer Guide, Shared responsibility model for runtime management"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "lambda-config" {
  title = "AWS Lambda Developer Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/lambda/latest/dg/security-configuration.html"
  as_of = "2023-10"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/aws-lambda-developer-guide@03f7fcb)."
}

source "emr-ami" {
  title = "Amazon EMR Management Guide, Default Amazon Linux AMI"
  url   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-default-ami.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The archived guide (2023-06) and a newer stored page were read."
}

source "emr-eks" {
  title = "Amazon EMR on EKS Development Guide, Releases"
  url   = "https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-releases.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "opensearch-serverless" {
  title = "Amazon OpenSearch Service Developer Guide, Serverless overview - comparison table"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html"
  as_of = "2024-11"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-opensearch-service-developer-guide@64e6e7a)."
}

source "opensearch-updates" {
  title = "Amazon OpenSearch Service Developer Guide, Service software updates"
  url   = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html"
  as_of = "2024-11"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-opensearch-service-developer-guide@64e6e7a)."
}

source "elasticache-updates" {
  title = "Amazon ElastiCache User Guide, Service updates in ElastiCache"
  url   = "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy. That an update which expires is never applied was read in the archived guide of 2023."
}

source "redshift-vuln" {
  title = "Amazon Redshift Management Guide, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/security-vulnerability-analysis-and-management.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-redshift-management-guide@0a83a47)."
}

source "redshift-window" {
  title = "Amazon Redshift Management Guide, Maintenance windows and tracks"
  url   = "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-redshift-management-guide@0a83a47)."
}

source "lightsail-updates" {
  title = "Amazon Lightsail, Instance and container service update management"
  url   = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-update-management.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "gamelift" {
  title = "Amazon GameLift Servers, Configuration and vulnerability analysis"
  url   = "https://docs.aws.amazon.com/gameliftservers/latest/developerguide/vulnerability-analysis-management.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "workspaces-image" {
  title = "Amazon WorkSpaces API, CreateUpdatedWorkspaceImage (Windows and application updates not included)"
  url   = "https://docs.aws.amazon.com/workspaces/latest/api/API_CreateUpdatedWorkspaceImage.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Read in an SDK's reference of the API."
}

source "health-api" {
  title = "AWS Health API (2016-08-04) model"
  url   = "https://docs.aws.amazon.com/health/latest/APIReference/API_EventType.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The API's model was read (botocore of 2026-08-07)."
}

source "health-eventbridge" {
  title = "AWS Health User Guide, Reference: AWS Health events EventBridge schema"
  url   = "https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "health-public" {
  title = "AWS public health dashboard feed"
  url   = "https://health.aws.amazon.com/public/currentevents"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Undocumented; its shape was seen in the code of public clients."
}

source "artifact-api" {
  title = "AWS Artifact API (2018-05-10) model"
  url   = "https://docs.aws.amazon.com/artifact/latest/APIReference/API_GetReport.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "The API's model was read (botocore of 2026-08-07)."
}

source "soc-faq" {
  title = "AWS SOC FAQs"
  url   = "https://aws.amazon.com/compliance/soc-faqs/"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "aup" {
  title = "AWS Acceptable Use Policy"
  url   = "https://aws.amazon.com/aup/"
  as_of = "2021-07"
  seen  = "2026-08"
  note  = "Revision of July 2021; its list was read as public notes quote it."
}

source "abuse-notice" {
  title = "AWS re:Post, What do I do when I receive an abuse report from AWS"
  url   = "https://repost.aws/knowledge-center/aws-abuse-report"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "pentest" {
  title = "AWS, Penetration testing"
  url   = "https://aws.amazon.com/security/penetration-testing/"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The newer list of services was read on the Chinese page, and on a mirror of the Portuguese one, which names AWS WAF too."
}

source "ddos-sim" {
  title = "AWS, DDoS simulation testing policy"
  url   = "https://aws.amazon.com/security/ddos-simulation-testing/"
  as_of = "2026-08"
  seen  = "2026-11"
}

source "ec2-testing" {
  title = "AWS, Amazon EC2 testing policy: network stress tests"
  url   = "https://aws.amazon.com/ec2/testing/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read as stored copies have it. An older form of the page asked for a form to be filled in above certain rates; the newer one speaks of guidelines."
}

source "ec2-port-25" {
  title = "Amazon EC2 User Guide, Amazon EC2 service quotas: limits on email sent using port 25"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html"
  as_of = "2023-06"
  seen  = "2026-11"
}

source "ses-account" {
  title = "Amazon SES API v2, GetAccount (EnforcementStatus)"
  url   = "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Read in an SDK's reference of the API."
}

source "iso27017" {
  title = "ISO/IEC 27017:2015 (= ITU-T X.1631) CLD.6.3.1"
  url   = "https://www.itu.int/rec/T-REC-X.1631"
  as_of = "2015"
  seen  = "2026-08"
  note  = "Only the annex on ITU's page of the identical X.1631 was read."
}

source "al2-end" {
  title = "docker-library/tomcat#340, which quotes AWS's page on Amazon Linux 2: end of support"
  url   = "https://github.com/docker-library/tomcat/issues/340"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The day stands in stored copies of the guides of GameLift Servers and Lambda too, though release notes went on after it. That Amazon Linux 1 ended on 2023-12-31 was read at endoflife.date."
}

source "resilience-srm" {
  title = "AWS Well-Architected Reliability Pillar, Shared Responsibility Model for Resiliency"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/shared-responsibility-model-for-resiliency.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in stored copies, which agree."
}

source "resilience-srm-dr" {
  title = "AWS whitepaper 'Disaster Recovery of Workloads on AWS', Shared Responsibility Model for Resiliency"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/shared-responsibility-model-for-resiliency.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "reliability-quotas" {
  title = "AWS Well-Architected Reliability Pillar, Manage service quotas and constraints (REL01-BP01 to BP06)"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/manage-service-quotas-and-constraints.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "reliability-restore-tests" {
  title = "AWS Well-Architected Reliability Pillar, REL09-BP04 Perform periodic recovery of the data to verify backup integrity and processes"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_periodic_recovery_testing_data.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "incident-response-guide" {
  title = "AWS Security Incident Response User Guide, Introduction"
  url   = "https://docs.aws.amazon.com/security-ir/latest/userguide/introduction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "incident-response-plans" {
  title = "AWS Well-Architected Security Pillar, SEC10-BP02 Develop incident management plans"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_incident_response_develop_management_plans.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "health-lifecycle-events" {
  title = "AWS Health User Guide, Planned lifecycle events for AWS Health"
  url   = "https://docs.aws.amazon.com/health/latest/ug/aws-health-planned-lifecycle-events.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "sec-packages" {
  title = "AWS Well-Architected Framework, SEC11-BP05 Centralize services for packages and dependencies"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_appsec_centralize_services_for_packages_and_dependencies.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "sec-software-integrity" {
  title = "AWS Well-Architected Framework, SEC06-BP06 Validate software integrity"
  url   = "https://docs.aws.amazon.com/wellarchitected/2023-04-10/framework/sec_protect_compute_validate_software_integrity.html"
  as_of = "2023-04-10"
  seen  = "2026-11"
}

source "shield-chapter" {
  title = "AWS WAF, AWS Firewall Manager, and AWS Shield Advanced Developer Guide, AWS Shield"
  url   = "https://docs.aws.amazon.com/waf/latest/developerguide/shield-chapter.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "ddos-resiliency-wp" {
  title = "AWS whitepaper 'AWS Best Practices for DDoS Resiliency'"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/aws-best-practices-ddos-resiliency/aws-best-practices-ddos-resiliency.html"
  as_of = "2023-08-09"
  seen  = "2026-11"
}

source "nitro-in-context" {
  title = "AWS whitepaper 'The Security Design of the AWS Nitro System', Nitro System security in context"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/security-design-of-aws-nitro-system/nitro-system-security-in-context.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Says that encrypting, moving and retaining data is the customer's own; the first half of the page was read."
}

source "data-layer" {
  title = "AWS, data center controls: Data Layer"
  url   = "https://aws.amazon.com/compliance/data-center/data-layer/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Says how AWS treats media with customers' data over their whole life."
}

source "information-requests" {
  title = "AWS, 'Amazon Information Requests'"
  url   = "https://aws.amazon.com/compliance/amazon-information-requests/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy whose day is not known."
}

source "gdpr-srm" {
  title = "AWS whitepaper 'Navigating GDPR Compliance on AWS', Shared Security Responsibility Model"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/navigating-gdpr-compliance/shared-security-responsibility-model.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "kms-basic-concepts" {
  title = "AWS KMS Cryptographic Details, Basic concepts: customer managed, AWS managed and AWS owned keys"
  url   = "https://docs.aws.amazon.com/kms/latest/cryptographic-details/basic-concepts.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "kms-external-store" {
  title = "AWS KMS Developer Guide, External key stores"
  url   = "https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in the guide's edition for the China Regions."
}

source "genai-scoping" {
  title = "AWS, 'Generative AI Security Scoping Matrix'"
  url   = "https://aws.amazon.com/ai/generative-ai/security/scoping-matrix/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}

source "genai-scoping-post" {
  title = "AWS Security Blog, 'Securing generative AI: An introduction to the Generative AI Security Scoping Matrix'"
  url   = "https://aws.amazon.com/blogs/security/securing-generative-ai-an-introduction-to-the-generative-ai-security-scoping-matrix/"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The introduction was read."
}

source "agentic-scoping" {
  title = "AWS Security Blog, 'The Agentic AI Security Scoping Matrix: A framework for securing autonomous AI systems'"
  url   = "https://aws.amazon.com/blogs/security/the-agentic-ai-security-scoping-matrix-a-framework-for-securing-autonomous-ai-systems"
  as_of = "2025-11-21"
  seen  = "2026-11"
  note  = "The introduction was read, and the scopes as others quote them."
}

source "agentic-lens" {
  title = "AWS Well-Architected Agentic AI Lens, Security"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/agentic-ai-lens/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "responsible-ai-policy" {
  title = "AWS Responsible AI Policy"
  url   = "https://aws.amazon.com/machine-learning/responsible-ai/policy/"
  as_of = "2023-09-28"
  seen  = "2026-11"
}

source "kms-key-stores" {
  title = "AWS KMS Developer Guide, Key stores"
  url   = "https://docs.aws.amazon.com/kms/latest/developerguide/key-store-overview.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "kms-import" {
  title = "AWS KMS Developer Guide, Special considerations for imported key material"
  url   = "https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-considerations.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "bedrock-data-protection" {
  title = "Amazon Bedrock User Guide, Data protection and Data encryption"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The first paragraphs were read in stored copies; what it says of model deployment accounts, which no model provider can enter, as dated quotations have it."
}

source "bedrock-prompt-injection" {
  title = "Amazon Bedrock User Guide, Prompt injection security"
  url   = "https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-injection.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "acm-renewal" {
  title = "AWS Certificate Manager User Guide, Managed renewal for ACM certificates"
  url   = "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-certificate-user-guide@3992ef1), which may be older than the archive's end."
}

source "aws-full-shutdown" {
  title = "AWS General Reference, AWS Lifecycle Changes: Services in Full Shutdown"
  url   = "https://docs.aws.amazon.com/general/latest/gr/full_shutdown_services.html"
  as_of = "2026-07"
  seen  = "2026-11"
  note  = "Read in a stored copy that lists ends to 30 June 2026. Of some services the day is not that of their own notices, by up to seven weeks; there the notice counts."
}

source "aws-sunset" {
  title = "AWS General Reference, AWS Lifecycle Changes: Services in Sunset"
  url   = "https://docs.aws.amazon.com/general/latest/gr/sunset_services.html"
  as_of = "2026-07"
  seen  = "2026-11"
  note  = "Read in a stored copy with what was announced to 30 June 2026. It lists Amazon Fraud Detector, too (7 October 2026), of which the service's own page and the list of services in maintenance say that it only takes no new customers."
}

source "global-infrastructure" {
  title = "AWS Systems Manager public parameters below /aws/service/global-infrastructure: Regions, partitions, countries and zones"
  url   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html"
  as_of = "2026-08-04"
  seen  = "2026-11"
  note  = "Read as getmoto/moto keeps them in moto/ssm/resources/regions.json (Apache License 2.0)."
}

source "iso-3166-1" {
  title = "tz database, iso3166.tab: country codes of ISO 3166-1 and names in common use"
  url   = "https://data.iana.org/time-zones/tzdb/iso3166.tab"
  as_of = "2026"
  seen  = "2026-11"
  note  = "In the public domain; read as Debian's tzdata has it."
}

source "eu-eea-members" {
  title = "Flanders, 'The countries of the European Union (EU), the European Economic Area (EEA) and the Schengen Area'"
  url   = "https://www.vlaanderen.be/en/working-enterprise-and-investment/the-countries-of-the-european-union-eu-the-european-economic-area-eea-and-the-schengen-area"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Read in a stored copy, which bears no date."
}

source "global-services" {
  title = "AWS whitepaper 'AWS Fault Isolation Boundaries': global services"
  url   = "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html"
  as_of = "2024"
  seen  = "2026-11"
  note  = "Partitional services have one control plane in each partition, those with a data plane of their own have it in all its Regions; edge services have theirs at points of presence around the world. Read in a stored copy."
}

source "resource-types" {
  title = "AWS CloudFormation Template Reference Guide: resource types and their properties"
  url   = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"
  as_of = "2026"
  seen  = "2026-11"
  note  = "Names and shapes of the properties as @aws-cdk/aws-service-spec has them; what a property names says its name."
}

source "terraform-resources" {
  title = "Terraform AWS provider 6.25: resources and their arguments"
  url   = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs"
  as_of = "2025"
  seen  = "2026-11"
  note  = "Names of the arguments as @cdktf/provider-aws 21.22.1 has them; what an argument names says its name."
}

source "aws-managed-policies" {
  title = "AWS Managed Policy Reference Guide: the JSON documents of the policies"
  url   = "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html"
  as_of = "2026-02"
  seen  = "2026-11"
  note  = "AmazonS3ReadOnlyAccess was read on its page, the others in a public archive of the documents that iam:GetPolicyVersion gives."
}

source "s3-acl" {
  title = "Amazon S3 User Guide, Access control list (ACL) overview: canned ACLs"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read in a stored copy: where the bucket's owner has everything, ACLs are disabled; canned ACLs as several SDKs describe them."
}

source "s3-transfer-acceleration" {
  title = "Amazon S3 User Guide, Configuring fast, secure file transfers using Amazon S3 Transfer Acceleration"
  url   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Read as pages that quote it: uploads arrive at CloudFront's edge locations and go to the bucket from there."
}
