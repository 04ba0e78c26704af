source "eks-versions" {
  title = "Amazon EKS User Guide, Understand the Kubernetes version lifecycle on EKS"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy of the guide's source (awsdocs/amazon-eks-user-guide): 14 months of standard support, 12 months of extended support, then an upgrade by force, and the dates of 1.29 to 1.34; those of 1.35 and 1.36 in a public table that is made from the page (awslabs/aws-service-eol-data, September 2026)."
}

source "eks-endoflife" {
  title = "endoflife.date, Amazon EKS"
  url   = "https://endoflife.date/amazon-eks"
  as_of = "2026-02"
  seen  = "2026-11"
  note  = "A table kept by volunteers, read in copies of 2022 to February 2026: the dates of 1.16 to 1.35 (of 1.18 the official one; fixes went on until August 2022). Earlier ones were not found and are left out."
}

source "eks-outposts" {
  title = "Amazon EKS User Guide, Local clusters on AWS Outposts"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/eks-outposts-local-cluster-overview.html"
  as_of = "2024-12"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "eks-addons" {
  title = "Amazon EKS User Guide, Amazon EKS add-ons"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/eks-add-ons.html"
  as_of = "2024-12"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "eks-capabilities" {
  title = "Amazon EKS User Guide, EKS Capabilities"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/capabilities.html"
  as_of = "2025-12"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "eks-al2" {
  title = "Amazon EKS User Guide, EKS AL2 and AL2-accelerated AMIs: end of support"
  url   = "https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html"
  as_of = "2025-11-26"
  seen  = "2026-11"
  note  = "Not opened; the day is stated in awslabs/amazon-eks-ami#2545, which was read. The other image types are those of the API that AWS's SDKs of 2026 list; no end of them was found."
}
