# What overrides of many services have in common: an override takes it by inherit = "NAME" and says what differs. None of these decides anything by itself.

override "nothing-to-update" {
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  confidence = "derived"
}

# The resource names a version and stays on it: letting AWS's fixes in means leaving the version in time.
override "names-a-version" {
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Brings fixes to the versions that it supports without being asked, and announces their end."
      customer = "Naming a version that is supported, and moving to the next before its support ends."
    }
  }
  because    = "The resource stays on the version that it names."
  confidence = "derived"
}

override "always-encrypted" {
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key that AWS owns when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one, at creation."
    }
  }
  because    = "Encryption at rest is always on here; only the choice of the key is left to the customer."
  confidence = "derived"
}

override "no-backups" {
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws = "Keeps redundant copies of what is stored."
    }
  }
  because    = "The service has no backups to switch on: what is deleted or overwritten can only come back from a copy of the customer's."
  confidence = "derived"
}

# A rack of AWS's on the customer's premises.
override "outpost" {
  holders = { "phys.facility" = "customer", "ops.resilience" = "customer" }
  modes   = { "phys.facility" = "provided" }
  parts = {
    "phys.facility" = {
      customer = "The room in which the Outpost stands: its door, power and cooling."
    }
  }
  confidence = "derived"
}

# A thing outside of AWS that talks to it: hardware, firmware, updates and the place where it stands are the customer's.
override "device" {
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "customer", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer", "iam.platform" = "customer", "net.ddos" = "customer", "net.certificates" = "customer", "data.erasure" = "customer", "keys.aws-owned" = "not-applicable", "keys.aws-managed" = "not-applicable" }
  modes   = { "phys.facility" = "provided", "infra.hardware" = "provided", "os.patch" = "provided", "plat.patch" = "provided", "svc.capacity" = "provided", "ops.resilience" = "provided" }
  parts = {
    "phys.facility" = {
      customer = "Where the device stands, and who can lay hands on it."
    }
    "infra.hardware" = {
      customer = "Buying, replacing and destroying the devices."
    }
    "os.patch" = {
      customer = "Updates of the device's firmware or operating system; AWS has tools to roll them out (jobs, over-the-air updates)."
    }
    "os.configuration" = {
      customer = "Choice, hardening and secure start of what runs on the device."
    }
    "os.host-access" = {
      customer = "Logins, open ports and debug interfaces of the device."
    }
    "plat.install" = {
      customer = "Installing the client software on the device."
    }
    "plat.patch" = {
      customer = "Newer versions of SDK, agent and libraries on the device; AWS publishes them."
    }
    "svc.capacity" = {
      customer = "Enough memory, storage and power on the devices."
    }
    "ops.resilience" = {
      customer = "What a device does without network or power, and spare devices."
    }
    "net.ddos" = {
      customer = "What reaches the device over its own network, and how it behaves in a flood."
    }
    "net.certificates" = {
      customer = "The certificates on the devices, and renewing them in time."
    }
    "data.erasure" = {
      customer = "Wiping what devices keep, and destroying them safely."
    }
  }
}

# A service that AWS has ended: from the day after it nobody runs anything any more, and what still names it has to move. Who inherits says the day after the end in since, and how it is known.
override "service-ended" {
  holders = {
    "plat.patch" = "customer",
    "phys.facility" = "not-applicable", "infra.global" = "not-applicable", "infra.hardware" = "not-applicable", "infra.backbone" = "not-applicable",
    "virt.hypervisor" = "not-applicable", "virt.host-os" = "not-applicable", "svc.software" = "not-applicable", "svc.tenant-isolation" = "not-applicable",
    "svc.operator-access" = "not-applicable", "svc.capacity" = "not-applicable", "svc.health-publish" = "not-applicable", "os.patch" = "not-applicable",
    "os.configuration" = "not-applicable", "os.host-access" = "not-applicable", "plat.install" = "not-applicable", "plat.update-settings" = "not-applicable",
    "app.software" = "not-applicable", "net.firewall" = "not-applicable", "net.segmentation" = "not-applicable", "net.exposure" = "not-applicable",
    "data.transit" = "not-applicable", "iam.platform" = "not-applicable", "iam.resource-policy" = "not-applicable", "data.residency" = "not-applicable",
    "data.encrypt-rest" = "not-applicable", "data.encrypt-client" = "not-applicable", "data.backup" = "not-applicable", "data.keys" = "not-applicable",
    "ops.resilience" = "not-applicable", "use.bulk-mail" = "not-applicable",
    "net.ddos" = "not-applicable", "net.certificates" = "not-applicable", "data.erasure" = "not-applicable",
    "keys.aws-owned" = "not-applicable", "keys.aws-managed" = "not-applicable",
  }
  modes = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = { customer = "Moving to a service that AWS still runs, and taking what still names this one away." }
  }
  uninherits = { "plat.patch" = "AWS runs and patches its services as long as somebody uses them." }
  confidence = "derived"
}

# A service that AWS has ended and whose resources go on without it, in the customer's account or on its premises.
override "service-ended-resources-stay" {
  holders = { "svc.software" = "not-applicable", "svc.health-publish" = "not-applicable", "plat.patch" = "customer", "plat.update-settings" = "not-applicable" }
  modes   = { "plat.patch" = "provided" }
  parts      = {
    "plat.patch" = { customer = "Moving to a service that AWS still runs: what was set up goes on, and nobody else mends it." }
  }
  uninherits = { "plat.patch" = "AWS runs and patches its services as long as somebody uses them." }
  confidence = "derived"
}

# What people reach from the internet through a service of AWS's: AWS takes the floods of packets, the requests get through to the customer's application.
override "application-endpoint" {
  holders = { "net.ddos" = "shared" }
  parts = {
    "net.ddos" = {
      customer = "Limits, caches and a web ACL against floods of requests, which pass as what they look like, and Shield Advanced where more is needed."
    }
  }
  because    = "AWS absorbs floods of packets at its edge; requests of the application's own form go on to the application."
  source     = "shield-chapter"
  confidence = "derived"
}

# An endpoint that may bear a name of the customer's own.
override "own-name" {
  holders    = { "net.certificates" = "shared" }
  because    = "The endpoint can bear a name of the customer's own, whose certificate the customer brings or lets ACM issue; the name that AWS gives has AWS's."
  source     = "acm-renewal"
  confidence = "derived"
}
