check "eks-cluster-version-in-standard-support" {
  title          = "EKS clusters and node groups run a Kubernetes version in standard support"
  responsibility = "plat.update-settings"
  resource       = ["AWS::EKS::Cluster", "AWS::EKS::Nodegroup"]
  severity       = "high"
  condition      = in_standard_support(meta.VersionSupport, "eks", self.Version, date)
  why            = "Past standard support the version costs extra for a year, then AWS upgrades the cluster at a time of its own; nodes that stay behind get no more patched images."
  fix            = "Move {Version} to a newer minor version, one at a time, and node groups and add-ons after it."
  source         = "eks-endoflife"
  uninherits     = { "plat.patch" = "AWS keeps the Kubernetes version of a managed cluster up to date." }
  example "pass" { Version = "1.35" }
  example "pass" "AWS's default, the newest but one or newer" { Name = "shop" }
  example "pass" "newer than the table, by the account's own answer" {
    Version = "1.99"
    meta { VersionSupport = { ToldBy = "eks:DescribeClusterVersions", Status = "STANDARD_SUPPORT", StandardUntil = "2099-12-02T00:00:00Z" } }
  }
  example "fail" { Version = "1.29" }
  example "fail" "newer than the table, by the account's own answer" {
    Version = "1.98"
    meta { VersionSupport = { ToldBy = "eks:DescribeClusterVersions", Status = "EXTENDED_SUPPORT" } }
  }
  example "fail" "the account goes before the table" {
    Version = "1.36"
    meta { VersionSupport = { ToldBy = "eks:DescribeClusterVersions", Status = "EXTENDED_SUPPORT", StandardUntil = "2026-01-02T00:00:00Z" } }
  }
  example "unknown" { Version = unknown("parameter without default") }
  example "unknown" "the account may not be asked" {
    Version = "1.36"
    meta { VersionSupport = unknown("nobody may ask for it") }
  }
}

check "eks-nodegroup-image-still-built" {
  title          = "Managed node groups use an image type that AWS still builds"
  responsibility = "plat.update-settings"
  resource       = "AWS::EKS::Nodegroup"
  severity       = "high"
  condition      = self.AmiType == "CUSTOM" || supported("eks-image", self.AmiType, date)
  why            = "Of a retired image type no patched release comes any more: updating the node group changes nothing."
  fix            = "Make a node group with {AmiType} AL2023_x86_64_STANDARD or a Bottlerocket type, and move the pods to it."
  source         = "eks-al2"
  uninherits     = { "os.patch" = "AWS goes on building patched images for a managed node group." }
  example "pass" { AmiType = "AL2023_x86_64_STANDARD" }
  example "pass" "the customer's own image" { AmiType = "CUSTOM" }
  example "fail" { AmiType = "AL2_x86_64" }
}
