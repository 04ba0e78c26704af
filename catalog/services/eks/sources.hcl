source "eks-versions" {
  title = "Amazon EKS User Guide, Understand the Kubernetes version lifecycle on EKS"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy of the guide's source (awsdocs/amazon-eks-user-guide): 14 months of standard support, 12 months of extended support, then an upgrade by force, and the dates of 1.29 to 1.34; those of 1.31 to 1.36 in a newer copy of the page."
}

source "eks-endoflife" {
  title = "endoflife.date, Amazon EKS"
  url   = "https://endoflife.date/amazon-eks"
  as_of = "2026-02"
  seen  = "2026-11"
  note  = "A table kept by volunteers, read in copies of 2022 to February 2026: the dates of 1.16 to 1.35 (of 1.18 the official one; fixes went on until August 2022). Earlier ones were not found and are left out."
}

source "eks-outposts" {
  title  = "Amazon EKS User Guide, Local clusters on AWS Outposts"
  url    = "https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-overview.html"
  opened = false
}

source "eks-addons" {
  title  = "Amazon EKS User Guide, Amazon EKS add-ons"
  url    = "https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html"
  opened = false
}

source "eks-capabilities" {
  title  = "Amazon EKS User Guide, EKS Capabilities"
  url    = "https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html"
  opened = false
}

source "eks-al2" {
  title = "awslabs/amazon-eks-ami#2545, end of support of the images with Amazon Linux 2"
  url   = "https://github.com/awslabs/amazon-eks-ami/issues/2545"
  as_of = "2025-11"
  seen  = "2026-11"
  note  = "The other image types are those of the API that AWS's SDKs of 2026 list; no end of them was found."
}

source "eks-cluster-versions" {
  title = "Amazon EKS API Reference, ClusterVersionInformation"
  url   = "https://docs.aws.amazon.com/eks/latest/APIReference/API_ClusterVersionInformation.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Status and ends of support that an account tells of each version; an excerpt was read in a stored copy."
}
