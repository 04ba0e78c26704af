eks-cluster-version-in-standard-support = { checkov = "CKV_AWS_339", config = "eks-cluster-supported-version", prowler = "eks_cluster_uses_a_supported_version",
  security-hub = "EKS.2", requirements = { aws-fsbp = "EKS.2", nist-800-53-r5 = ["SI-2", "SA-22", "CM-2"], pci-dss-4 = "6.3.3" } }
eks-nodegroup-image-still-built = { requirements = { nist-800-53-r5 = ["SI-2", "SA-22"], pci-dss-4 = "6.3.3" } }
eks-cluster-endpoint-not-public = { cdk-nag = ["EKSClusterNoEndpointPublicAccess", "AwsSolutions-EKS1"], checkov = "CKV_AWS_39", config = "eks-endpoint-no-public-access",
  guard = "EKS_ENDPOINT_NO_PUBLIC_ACCESS", kics = "42f4b905-3736-4213-bfe9-c0660518cda8", prowler = "eks_cluster_not_publicly_accessible", security-hub = "EKS.1",
  tfsec = "aws-eks-no-public-cluster-access", trivy = ["AVD-AWS-0040", "AWS-0040"],
  requirements = { aws-fsbp = "EKS.1", nist-800-53-r5 = ["AC-3", "AC-4", "SC-7"], pci-dss-4 = "1.4.4" } }
eks-cluster-endpoint-narrowed = { checkov = "CKV_AWS_38", kics = "61cf9883-1752-4768-b18c-0d57f2737709", tfsec = "aws-eks-no-public-cluster-access-to-cidr",
  trivy = ["AVD-AWS-0041", "AWS-0041"], requirements = { nist-800-53-r5 = ["AC-4", "SC-7"], pci-dss-4 = "1.3.1" } }
eks-cluster-private-endpoint = { prowler = "eks_cluster_private_nodes_enabled", requirements = { nist-800-53-r5 = "SC-7" } }
eks-cluster-audit-log = { config = "eks-cluster-log-enabled", security-hub = "EKS.8",
  requirements = { aws-fsbp = "EKS.8", nist-800-53-r5 = ["AU-2", "AU-12", "AC-2(12)", "SI-4"], pci-dss-4 = "10.2.1" } }
eks-cluster-all-logs = { cdk-nag = ["EKSClusterControlPlaneLogs", "AwsSolutions-EKS2"], checkov = "CKV_AWS_37", kics = ["37304d3f-f852-40b8-ae3f-725e87a7cedf",
  "66f130d9-b81d-4e8e-9b08-da74b9c891df"], prowler = "eks_control_plane_logging_all_types_enabled", tfsec = "aws-eks-enable-control-plane-logging", trivy = ["AVD-AWS-0038",
  "AWS-0038"], requirements = { nist-800-53-r5 = ["AU-2", "AU-12"] } }
eks-cluster-secrets-encrypted-with-own-key = { cfn-nag = "W82", checkov = "CKV_AWS_58", config = "eks-cluster-secrets-encrypted", guard = "EKS_CLUSTER_ENCRYPTION_RULE",
  kics = "63ebcb19-2739-4d3f-aa5c-e8bbb9b85281", prowler = "eks_cluster_kms_cmk_encryption_in_secrets_enabled", security-hub = "EKS.3", tfsec = "aws-eks-encrypt-secrets",
  trivy = ["AVD-AWS-0039", "AWS-0039"], requirements = { aws-fsbp = "EKS.3", nist-800-53-r5 = ["SC-12", "SC-28"], pci-dss-4 = "3.5.1" } }
eks-cluster-deletion-protection    = { prowler = "eks_cluster_deletion_protection_enabled", requirements = { nist-800-53-r5 = ["CP-10", "CM-5"] } }
eks-cluster-access-entries         = { requirements = { nist-800-53-r5 = ["AC-2", "AC-3"] } }
eks-nodegroup-no-open-ssh          = { checkov = "CKV_AWS_100", kics = "73d59e76-a12c-4b74-a3d8-d3e1e19c25b3", requirements = { nist-800-53-r5 = ["AC-17", "SC-7"], pci-dss-4 = "1.3.1" } }
eks-access-entry-not-cluster-admin = { requirements = { nist-800-53-r5 = ["AC-3", "AC-6"] } }
