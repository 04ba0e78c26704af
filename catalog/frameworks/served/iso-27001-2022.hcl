served "iso-27001-2022" {
  responsibility "phys.facility" {
    direct  = ["A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.8", "A.7.11", "A.7.12"]
    partial = ["A.7.6"]
  }
  responsibility "infra.global" {
    direct  = ["A.8.14"]
    partial = ["A.7.5"]
  }
  responsibility "infra.hardware" {
    direct  = ["A.7.8", "A.7.10", "A.7.13", "A.7.14"]
  }
  responsibility "infra.backbone" {
    direct  = ["A.8.20", "A.8.21"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["A.8.8"]
    partial = ["A.8.9", "A.8.22"]
  }
  responsibility "virt.host-os" {
    direct  = ["A.8.8", "A.8.9"]
  }
  responsibility "svc.software" {
    direct  = ["A.8.25", "A.8.28", "A.8.29", "A.8.32"]
    partial = ["A.8.26"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["A.8.22"]
    partial = ["A.8.31"]
  }
  responsibility "svc.operator-access" {
    partial = ["A.5.3", "A.6.1", "A.6.6", "A.8.2"]
  }
  responsibility "svc.capacity" {
    direct  = ["A.8.6"]
    partial = ["A.8.14"]
  }
  responsibility "svc.health-publish" {
    partial = ["A.5.20", "A.5.24", "A.6.8"]
  }
  responsibility "os.patch" {
    direct  = ["A.8.8"]
    partial = ["A.8.19"]
  }
  responsibility "os.configuration" {
    direct  = ["A.8.7", "A.8.9", "A.8.18", "A.8.19"]
  }
  responsibility "os.host-access" {
    direct  = ["A.8.2", "A.8.5"]
    partial = ["A.6.7", "A.8.18"]
  }
  responsibility "plat.install" {
    direct  = ["A.8.9", "A.8.19"]
  }
  responsibility "plat.patch" {
    direct  = ["A.8.8"]
  }
  responsibility "plat.update-settings" {
    direct  = ["A.8.8"]
    partial = ["A.8.9"]
  }
  responsibility "app.software" {
    direct  = ["A.8.4", "A.8.8", "A.8.25", "A.8.26", "A.8.28", "A.8.29"]
    partial = ["A.8.30"]
  }
  responsibility "net.firewall" {
    direct  = ["A.8.20", "A.8.22"]
    partial = ["A.8.21"]
  }
  responsibility "net.segmentation" {
    direct  = ["A.8.20", "A.8.22"]
  }
  responsibility "net.exposure" {
    direct  = ["A.8.3", "A.8.12"]
    partial = ["A.5.15"]
  }
  responsibility "data.transit" {
    direct  = ["A.5.14", "A.8.24"]
    partial = ["A.8.20", "A.8.21"]
  }
  responsibility "iam.account" {
    direct  = ["A.5.16", "A.8.2", "A.8.5"]
  }
  responsibility "iam.identities" {
    direct  = ["A.5.16", "A.5.17", "A.8.5"]
  }
  responsibility "iam.grant" {
    direct  = ["A.5.3", "A.5.15", "A.5.18", "A.8.2", "A.8.3"]
  }
  responsibility "iam.review" {
    direct  = ["A.5.18"]
  }
  responsibility "iam.revoke" {
    direct  = ["A.5.18", "A.6.5"]
    partial = ["A.5.11"]
  }
  responsibility "iam.platform" {
    direct  = ["A.5.15", "A.5.16", "A.8.3", "A.8.5"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["A.5.15", "A.8.3"]
  }
  responsibility "data.control" {
    direct  = ["A.5.9", "A.5.12", "A.5.13", "A.8.10"]
    partial = ["A.5.34", "A.8.12"]
  }
  responsibility "data.residency" {
    direct  = ["A.5.31", "A.5.34"]
    partial = ["A.5.33"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["A.8.24"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["A.8.24"]
  }
  responsibility "data.backup" {
    direct  = ["A.8.13"]
  }
  responsibility "ctl.patch" {
    direct  = ["A.8.8"]
  }
  responsibility "ctl.configuration" {
    direct  = ["A.8.9", "A.8.32"]
  }
  responsibility "ctl.training" {
    direct  = ["A.6.3"]
  }
  responsibility "ops.health-watch" {
    direct  = ["A.5.24", "A.5.25", "A.5.26", "A.6.8"]
  }
  responsibility "ops.resilience" {
    direct  = ["A.5.29", "A.5.30", "A.8.14"]
  }
  responsibility "gov.assessment" {
    direct  = ["A.5.19", "A.5.20", "A.5.23"]
  }
  responsibility "gov.laws" {
    direct  = ["A.5.31", "A.5.36"]
    partial = ["A.5.1"]
  }
  responsibility "gov.assurance" {
    direct  = ["A.5.22", "A.5.35"]
    partial = ["A.5.21"]
  }
  responsibility "use.acceptable" {
    direct  = ["A.5.10"]
    partial = ["A.6.4"]
  }
  responsibility "use.bulk-mail" {
    direct  = ["A.5.10"]
    partial = ["A.5.14"]
  }
  responsibility "use.pentest" {
    direct  = ["A.8.8", "A.8.29"]
    partial = ["A.8.34"]
  }
  responsibility "data.keys" {
    direct  = ["A.8.24"]
  }
  responsibility "ops.logging" {
    direct  = ["A.8.15", "A.8.16"]
    partial = ["A.8.17"]
  }
  responsibility "app.supply-chain" {
    direct  = ["A.5.21", "A.8.30"]
  }
  responsibility "net.ddos" {
    direct  = ["A.8.6", "A.8.20"]
  }
  responsibility "net.certificates" {
    direct  = ["A.8.24"]
  }
  responsibility "data.erasure" {
    direct  = ["A.8.10"]
  }
  responsibility "keys.aws-owned" {
    direct  = ["A.8.24"]
  }
  responsibility "keys.aws-managed" {
    direct  = ["A.8.24"]
  }
  responsibility "keys.customer-managed" {
    direct  = ["A.8.24"]
  }
  responsibility "keys.imported" {
    direct  = ["A.8.24"]
  }
  responsibility "keys.external" {
    direct  = ["A.8.24"]
  }
  responsibility "ops.quotas" {
    direct  = ["A.8.6"]
  }
  responsibility "ops.change" {
    direct  = ["A.8.32"]
  }
  responsibility "ops.observability" {
    direct  = ["A.8.16"]
  }
  responsibility "ops.architecture" {
    direct  = ["A.8.27"]
  }
  responsibility "ops.resilience-tests" {
    direct  = ["A.5.30"]
  }
  responsibility "ops.restore-tests" {
    direct  = ["A.8.13"]
  }
  responsibility "ops.incident-response" {
    direct  = ["A.5.24", "A.5.26", "A.5.28"]
  }
  responsibility "ops.end-of-service" {
    direct  = ["A.5.22", "A.5.23"]
  }
  responsibility "gov.provider-access" {
    direct  = ["A.5.19", "A.5.31"]
  }
  responsibility "gov.privacy" {
    direct  = ["A.5.34"]
  }
  responsibility "ai.prompt-injection" {
    direct  = ["A.8.26", "A.8.28"]
  }
  responsibility "ai.responsible-use" {
    direct  = ["A.5.10"]
  }
  responsibility "ai.agent-control" {
    direct  = ["A.5.15"]
  }
}
