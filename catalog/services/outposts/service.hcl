service "outposts" {
  title    = "AWS Outposts"
  names    = ["outpost", "outposts rack", "outposts server"]
  model    = "infrastructure"
  prefixes = ["AWS::Outposts::"]
  because  = "AWS owns, installs and mends the machines, but they stand on the customer's premises: site, entry, power, cooling, the link to the Region and enough capacity are the customer's. What runs on them follows its own service."
  sources  = ["outposts-physical", "outposts-security"]

  type "AWS::Outposts::Outpost" {
    title  = "Outpost"
    name   = "Name"
    traits = ["network"]
    bears  = ["svc.capacity", "ops.resilience", "data.residency"]
  }
  type "AWS::Outposts::Site" {
    title  = "Site of Outposts"
    name   = "Name"
    traits = ["network"]
  }
}

override "outposts-site" {
  holders    = { "phys.facility" = "customer" }
  because    = "An Outpost stands on the customer's premises, who guards it, lets in only whom it must, and sees to power, cooling and fire protection."
  source     = "outposts-physical"
  confidence = "documented"
}

override "outposts-hardware" {
  holders = { "infra.hardware" = "shared", "infra.backbone" = "shared", "svc.capacity" = "customer", "ops.resilience" = "customer", "infra.global" = "shared" }
  parts = {
    "infra.hardware" = {
      aws      = "Owns, delivers, monitors and replaces the machines, whose disks are encrypted."
      customer = "Lets AWS in to replace parts, and hands machines back as agreed: the security key that unlocks their data is to be destroyed first."
    }
    "infra.backbone" = {
      aws      = "Runs the encrypted link's end in the Region and the network inside the rack."
      customer = "Runs the local network and keeps the link from the site to the Region up, on more than one path."
    }
    "infra.global" = {
      aws      = "Lays out the Region and the zone that the Outpost is tied to."
      customer = "Chooses sites far enough apart that one fault does not take them all."
    }
  }
  because    = "The Outpost lives on the customer's network and power, and its capacity is what was ordered."
  source     = "outposts-security"
  confidence = "derived"
}

source "outposts-physical" {
  title = "AWS Well-Architected, Data Residency and Hybrid Cloud Lens, DRHCSEC06-BP01: physical access to AWS Outposts"
  url   = "https://docs.aws.amazon.com/wellarchitected/latest/data-residency-hybrid-cloud-services-lens/drhcsec06-bp01.html"
  as_of = "2026-08"
  seen  = "2026-11"
}

source "outposts-security" {
  title  = "AWS Outposts User Guide, Security in AWS Outposts"
  url    = "https://docs.aws.amazon.com/outposts/latest/userguide/security.html"
  opened = false
}
