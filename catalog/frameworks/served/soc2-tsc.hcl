served "soc2-tsc" {
  responsibility "phys.facility" {
    direct  = ["CC6.4"]
    partial = ["A1.2"]
  }
  responsibility "infra.global" {
    direct  = ["A1.2"]
  }
  responsibility "infra.hardware" {
    direct  = ["CC6.5"]
    partial = ["A1.2"]
  }
  responsibility "infra.backbone" {
    direct  = ["CC6.6"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["CC7.1"]
    partial = ["CC6.1"]
  }
  responsibility "virt.host-os" {
    direct  = ["CC7.1"]
    partial = ["CC6.8"]
  }
  responsibility "svc.software" {
    direct  = ["CC7.1", "CC8.1"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["CC6.1"]
  }
  responsibility "svc.operator-access" {
    partial = ["CC1.4", "CC6.2", "CC6.3"]
  }
  responsibility "svc.capacity" {
    direct  = ["A1.1"]
  }
  responsibility "svc.health-publish" {
    direct  = ["CC2.3"]
    partial = ["CC7.4"]
  }
  responsibility "os.patch" {
    direct  = ["CC7.1"]
    partial = ["CC6.8"]
  }
  responsibility "os.configuration" {
    direct  = ["CC6.8", "CC7.1"]
    partial = ["CC6.1"]
  }
  responsibility "os.host-access" {
    direct  = ["CC6.1", "CC6.2"]
    partial = ["CC6.6"]
  }
  responsibility "plat.install" {
    partial = ["CC6.8", "CC8.1"]
  }
  responsibility "plat.patch" {
    direct  = ["CC7.1"]
  }
  responsibility "plat.update-settings" {
    direct  = ["CC7.1"]
    partial = ["CC8.1"]
  }
  responsibility "app.software" {
    direct  = ["CC7.1", "CC8.1"]
  }
  responsibility "net.firewall" {
    direct  = ["CC6.1", "CC6.6"]
  }
  responsibility "net.segmentation" {
    direct  = ["CC6.1", "CC6.6"]
  }
  responsibility "net.exposure" {
    direct  = ["CC6.1", "CC6.6"]
  }
  responsibility "data.transit" {
    direct  = ["CC6.7"]
    partial = ["CC6.1"]
  }
  responsibility "iam.account" {
    direct  = ["CC6.1", "CC6.2"]
  }
  responsibility "iam.identities" {
    direct  = ["CC6.1", "CC6.2"]
  }
  responsibility "iam.grant" {
    direct  = ["CC6.1", "CC6.3"]
  }
  responsibility "iam.review" {
    direct  = ["CC6.2", "CC6.3"]
  }
  responsibility "iam.revoke" {
    direct  = ["CC6.2", "CC6.3"]
  }
  responsibility "iam.platform" {
    direct  = ["CC6.1", "CC6.2", "CC6.3"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["CC6.1", "CC6.3"]
  }
  responsibility "data.control" {
    direct  = ["C1.1", "C1.2"]
    partial = ["CC6.5"]
  }
  responsibility "data.residency" {
    direct  = ["P6.7"]
    partial = ["C1.1", "CC2.3"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["CC6.1"]
    partial = ["CC6.7"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["CC6.1", "CC6.7"]
  }
  responsibility "data.backup" {
    direct  = ["A1.2", "A1.3"]
  }
  responsibility "ctl.patch" {
    direct  = ["CC7.1"]
  }
  responsibility "ctl.configuration" {
    direct  = ["CC7.1", "CC8.1"]
  }
  responsibility "ctl.training" {
    direct  = ["CC1.4", "CC2.2"]
  }
  responsibility "ops.health-watch" {
    direct  = ["CC2.3", "CC7.3", "CC7.4"]
  }
  responsibility "ops.resilience" {
    direct  = ["A1.2", "A1.3", "CC7.5", "CC9.1"]
  }
  responsibility "gov.assessment" {
    direct  = ["CC2.3", "CC9.2"]
  }
  responsibility "gov.laws" {
    direct  = ["CC3.1"]
    partial = ["CC1.5", "CC5.3"]
  }
  responsibility "gov.assurance" {
    direct  = ["CC4.1", "CC9.2"]
  }
  responsibility "use.acceptable" {
    direct  = ["CC2.3"]
    partial = ["CC1.1"]
  }
  responsibility "use.bulk-mail" {
    partial = ["CC6.7"]
  }
  responsibility "use.pentest" {
    direct  = ["CC4.1"]
    partial = ["CC7.1"]
  }
  responsibility "data.keys" {
    direct  = ["CC6.1"]
  }
  responsibility "ops.logging" {
    direct  = ["CC7.2", "CC7.3"]
    partial = ["CC4.1"]
  }
  responsibility "net.ddos" {
    direct  = ["A1.1"]
  }
  responsibility "data.erasure" {
    direct  = ["C1.2", "P4.3"]
  }
  responsibility "ops.quotas" {
    direct  = ["A1.1"]
  }
  responsibility "ops.change" {
    direct  = ["CC8.1"]
  }
  responsibility "ops.observability" {
    direct  = ["CC7.2"]
  }
  responsibility "ops.architecture" {
    direct  = ["A1.2"]
  }
  responsibility "ops.resilience-tests" {
    direct  = ["A1.3"]
  }
  responsibility "ops.restore-tests" {
    direct  = ["A1.3"]
  }
  responsibility "ops.incident-response" {
    direct  = ["CC7.3", "CC7.4"]
  }
  responsibility "gov.privacy" {
    direct  = ["P1.1", "P8.1"]
  }
}
