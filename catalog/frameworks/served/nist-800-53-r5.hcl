served "nist-800-53-r5" {
  responsibility "phys.facility" {
    direct  = ["PE-2", "PE-3", "PE-6", "PE-8", "PE-9", "PE-10", "PE-11", "PE-12", "PE-13", "PE-14", "PE-15", "PE-16"]
    partial = ["PE-1", "PE-4", "PE-5"]
  }
  responsibility "infra.global" {
    direct  = ["CP-6", "CP-7", "PE-18", "PE-23"]
    partial = ["CP-6(1)", "CP-6(3)", "CP-7(1)", "CP-8"]
  }
  responsibility "infra.hardware" {
    direct  = ["MA-2", "MA-3", "MA-4", "MA-5", "MA-6", "MP-2", "MP-3", "MP-4", "MP-5", "MP-6", "MP-7", "PE-16", "SR-12"]
    partial = ["CM-8", "MA-1", "SR-11"]
  }
  responsibility "infra.backbone" {
    direct  = ["PE-4", "SC-5", "SC-7"]
    partial = ["SC-8", "SC-22"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["SC-39", "SI-2"]
    partial = ["CM-6", "SC-2", "SC-4"]
  }
  responsibility "virt.host-os" {
    direct  = ["CM-2", "CM-6", "SI-2"]
    partial = ["RA-5", "SI-3"]
  }
  responsibility "svc.software" {
    direct  = ["CM-3", "CM-4", "SA-11", "SA-15", "SI-2"]
    partial = ["AU-8", "IA-2(8)", "IA-5(1)", "IA-6", "SA-8", "SR-3"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["SC-4", "SC-39"]
    partial = ["AC-4", "SC-2", "SC-7(21)"]
  }
  responsibility "svc.operator-access" {
    partial = ["AC-3", "AC-5", "AC-6", "AC-6(9)", "AU-2", "AU-9", "AU-11", "AU-12", "IA-2", "MA-5", "PS-3", "PS-6", "PS-7"]
  }
  responsibility "svc.capacity" {
    direct  = ["SC-5"]
    partial = ["AU-4", "CP-2", "SC-6"]
  }
  responsibility "svc.health-publish" {
    direct  = ["IR-6", "SI-5"]
    partial = ["IR-7"]
  }
  responsibility "os.patch" {
    direct  = ["RA-5", "SA-22", "SI-2", "SI-2(2)"]
    partial = ["RA-5(2)"]
  }
  responsibility "os.configuration" {
    direct  = ["CM-2", "CM-6", "CM-7", "SA-22", "SI-3"]
    partial = ["CM-7(1)", "CM-11", "SC-7(12)", "SI-7"]
  }
  responsibility "os.host-access" {
    direct  = ["AC-2", "AC-6(5)", "AC-17", "IA-2", "IA-2(1)", "IA-5"]
    partial = ["AC-7", "AC-12", "AC-17(3)"]
  }
  responsibility "plat.install" {
    direct  = ["CM-2", "CM-8"]
    partial = ["CM-7", "CM-11"]
  }
  responsibility "plat.patch" {
    direct  = ["RA-5", "SA-22", "SI-2"]
  }
  responsibility "plat.update-settings" {
    direct  = ["CM-6", "SA-22", "SI-2"]
    partial = ["MA-2", "SI-2(5)"]
  }
  responsibility "app.software" {
    direct  = ["RA-5", "SA-11", "SI-2"]
    partial = ["SA-3", "SA-8", "SA-10", "SA-15", "SI-7", "SI-10", "SR-3"]
  }
  responsibility "net.firewall" {
    direct  = ["AC-4", "CM-7", "SC-7", "SC-7(5)"]
    partial = ["SC-7(4)"]
  }
  responsibility "net.segmentation" {
    direct  = ["AC-4", "SC-7", "SC-32"]
    partial = ["SC-2", "SC-7(3)", "SC-7(21)"]
  }
  responsibility "net.exposure" {
    direct  = ["AC-3", "AC-4", "SC-7"]
    partial = ["AC-21", "AC-22"]
  }
  responsibility "data.transit" {
    direct  = ["SC-8", "SC-8(1)", "SC-13", "SC-23"]
    partial = ["AC-17(2)", "SC-12"]
  }
  responsibility "iam.account" {
    direct  = ["AC-2", "AC-6(5)", "IA-2", "IA-2(1)", "IA-2(2)", "IA-5"]
    partial = ["AC-2(7)"]
  }
  responsibility "iam.identities" {
    direct  = ["AC-2", "IA-2", "IA-4", "IA-5", "IA-5(1)", "IA-8"]
    partial = ["AC-2(1)", "IA-3", "IA-9", "IA-12"]
  }
  responsibility "iam.grant" {
    direct  = ["AC-2", "AC-3", "AC-5", "AC-6", "AC-6(1)", "AC-6(5)"]
    partial = ["AC-6(2)", "AC-6(10)"]
  }
  responsibility "iam.review" {
    direct  = ["AC-2", "AC-6(7)"]
    partial = ["AC-2(4)"]
  }
  responsibility "iam.revoke" {
    direct  = ["AC-2", "AC-2(3)", "PS-4", "PS-5"]
    partial = ["IA-4"]
  }
  responsibility "iam.platform" {
    direct  = ["AC-2", "AC-3", "AC-6", "IA-2"]
    partial = ["IA-5"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["AC-3", "AC-4", "AC-6"]
    partial = ["AC-21"]
  }
  responsibility "data.control" {
    direct  = ["AC-16", "RA-2", "SI-12"]
    partial = ["CM-12", "MP-3", "PT-2"]
  }
  responsibility "data.residency" {
    direct  = ["SA-9(5)"]
    partial = ["AC-4", "CP-6", "PE-23"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["SC-13", "SC-28", "SC-28(1)"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["SC-13", "SC-28(1)", "SI-7"]
    partial = ["SC-8(1)"]
  }
  responsibility "data.backup" {
    direct  = ["CP-9", "CP-9(1)", "CP-10"]
    partial = ["CP-4", "CP-6", "CP-9(8)"]
  }
  responsibility "ctl.patch" {
    direct  = ["RA-5", "SI-2"]
    partial = ["MA-2"]
  }
  responsibility "ctl.configuration" {
    direct  = ["CM-2", "CM-3", "CM-6", "CM-7", "CM-8", "CM-9"]
    partial = ["CM-1", "CM-4", "CM-5"]
  }
  responsibility "ctl.training" {
    direct  = ["AT-1", "AT-2", "AT-2(2)", "AT-3", "AT-4"]
  }
  responsibility "ops.health-watch" {
    direct  = ["SI-5"]
    partial = ["CP-2", "IR-4", "IR-5", "IR-6", "IR-8", "SI-4"]
  }
  responsibility "ops.resilience" {
    direct  = ["CP-2", "CP-4", "CP-7", "CP-10"]
    partial = ["CP-2(3)", "SC-5", "SC-36", "SI-13"]
  }
  responsibility "gov.assessment" {
    direct  = ["PL-2", "SA-9"]
    partial = ["CA-3", "PL-8", "SA-4", "SA-9(2)"]
  }
  responsibility "gov.laws" {
    partial = ["CA-1", "PL-1", "PM-1", "PM-9", "SA-1"]
  }
  responsibility "gov.assurance" {
    direct  = ["CA-2(3)", "SA-9", "SR-6"]
    partial = ["CA-2", "CA-7", "PM-30"]
  }
  responsibility "use.acceptable" {
    direct  = ["PL-4"]
    partial = ["AC-8", "AC-20", "IR-6", "SI-4"]
  }
  responsibility "use.bulk-mail" {
    direct  = ["SI-8"]
    partial = ["PL-4"]
  }
  responsibility "use.pentest" {
    partial = ["CA-8", "CA-8(1)", "RA-5"]
  }
  responsibility "data.keys" {
    direct  = ["SC-12", "SC-13"]
    partial = ["IA-5", "SC-12(1)", "SC-17"]
  }
  responsibility "ops.logging" {
    direct  = ["AU-2", "AU-3", "AU-4", "AU-6", "AU-9", "AU-11", "AU-12", "SI-4"]
    partial = ["AU-5", "AU-8", "CA-7"]
  }
  responsibility "app.supply-chain" {
    direct  = ["CM-14", "SI-7", "SR-3", "SR-4", "SR-11"]
  }
  responsibility "net.ddos" {
    direct  = ["SC-5"]
  }
  responsibility "net.certificates" {
    direct  = ["SC-12", "SC-17"]
  }
  responsibility "data.erasure" {
    direct  = ["MP-6", "SI-12"]
  }
  responsibility "keys.aws-owned" {
    direct  = ["SC-12"]
  }
  responsibility "keys.aws-managed" {
    direct  = ["SC-12"]
  }
  responsibility "keys.customer-managed" {
    direct  = ["SC-12", "SC-12(2)"]
  }
  responsibility "keys.imported" {
    direct  = ["SC-12", "SC-12(1)"]
  }
  responsibility "keys.external" {
    direct  = ["SC-12", "SC-12(1)"]
  }
  responsibility "ops.quotas" {
    direct  = ["CP-2(2)", "SC-5(2)"]
  }
  responsibility "ops.change" {
    direct  = ["CM-3", "CM-4"]
  }
  responsibility "ops.observability" {
    direct  = ["AU-6", "SI-4"]
  }
  responsibility "ops.architecture" {
    direct  = ["CP-2", "SA-8"]
  }
  responsibility "ops.resilience-tests" {
    direct  = ["CP-4"]
  }
  responsibility "ops.restore-tests" {
    direct  = ["CP-4", "CP-9(1)"]
  }
  responsibility "ops.incident-response" {
    direct  = ["IR-4", "IR-6", "IR-8"]
  }
  responsibility "ops.end-of-service" {
    direct  = ["SA-22", "SR-5"]
  }
  responsibility "gov.provider-access" {
    direct  = ["SA-9(5)", "SA-9(6)"]
  }
  responsibility "gov.privacy" {
    direct  = ["PT-2", "PT-3", "RA-8"]
  }
  responsibility "ai.model-hosting" {
    direct  = ["SC-4", "SC-39"]
  }
  responsibility "ai.model-choice" {
    direct  = ["RA-3", "SA-11"]
  }
  responsibility "ai.training-data" {
    direct  = ["SI-10", "SR-4"]
  }
  responsibility "ai.prompt-injection" {
    direct  = ["SI-10"]
  }
  responsibility "ai.guardrails" {
    direct  = ["SI-10", "SI-15"]
  }
  responsibility "ai.responsible-use" {
    direct  = ["PL-4", "RA-3"]
  }
  responsibility "ai.agent-control" {
    direct  = ["AC-3", "AC-6", "AU-2"]
  }
}
