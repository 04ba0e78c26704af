source "vpc-lattice-security" {
  title = "Amazon VPC Lattice User Guide, Infrastructure security in Amazon VPC Lattice"
  url   = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/infrastructure-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "vpc-lattice-access" {
  title = "Amazon VPC Lattice User Guide, Manage access to VPC Lattice services"
  url   = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/access-management-overview.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "vpc-lattice-tls" {
  title = "Amazon VPC Lattice User Guide, TLS listeners for VPC Lattice services"
  url   = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/tls-listeners.html"
  as_of = "2026-11"
  seen  = "2026-11"
}
