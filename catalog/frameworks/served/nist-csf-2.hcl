served "nist-csf-2" {
  responsibility "phys.facility" {
    direct  = ["DE.CM-02", "PR.AA-06", "PR.IR-02"]
  }
  responsibility "infra.global" {
    direct  = ["PR.IR-02"]
    partial = ["PR.IR-03", "PR.IR-04"]
  }
  responsibility "infra.hardware" {
    direct  = ["ID.AM-08", "PR.PS-03"]
    partial = ["ID.AM-01"]
  }
  responsibility "infra.backbone" {
    direct  = ["PR.IR-01"]
    partial = ["DE.CM-01"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["PR.PS-01"]
    partial = ["PR.PS-02"]
  }
  responsibility "virt.host-os" {
    direct  = ["PR.PS-01", "PR.PS-02"]
  }
  responsibility "svc.software" {
    direct  = ["PR.PS-02", "PR.PS-06"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["PR.DS-10"]
    partial = ["PR.IR-01"]
  }
  responsibility "svc.operator-access" {
    partial = ["GV.SC-06", "PR.AA-05"]
  }
  responsibility "svc.capacity" {
    direct  = ["PR.IR-04"]
  }
  responsibility "svc.health-publish" {
    partial = ["DE.AE-06", "RS.CO-02"]
  }
  responsibility "os.patch" {
    direct  = ["ID.RA-01", "PR.PS-02"]
    partial = ["ID.RA-08"]
  }
  responsibility "os.configuration" {
    direct  = ["PR.PS-01", "PR.PS-05"]
  }
  responsibility "os.host-access" {
    direct  = ["PR.AA-03", "PR.AA-05"]
    partial = ["PR.AA-01"]
  }
  responsibility "plat.install" {
    direct  = ["ID.AM-02", "PR.PS-01"]
  }
  responsibility "plat.patch" {
    direct  = ["ID.RA-01", "PR.PS-02"]
  }
  responsibility "plat.update-settings" {
    direct  = ["PR.PS-01", "PR.PS-02"]
  }
  responsibility "app.software" {
    direct  = ["ID.RA-01", "PR.PS-02", "PR.PS-06"]
    partial = ["GV.SC-07", "ID.RA-09"]
  }
  responsibility "net.firewall" {
    direct  = ["PR.IR-01"]
  }
  responsibility "net.segmentation" {
    direct  = ["PR.IR-01"]
  }
  responsibility "net.exposure" {
    direct  = ["PR.AA-05", "PR.DS-01", "PR.IR-01"]
  }
  responsibility "data.transit" {
    direct  = ["PR.DS-02"]
  }
  responsibility "iam.account" {
    direct  = ["PR.AA-01", "PR.AA-03", "PR.AA-05"]
  }
  responsibility "iam.identities" {
    direct  = ["PR.AA-01", "PR.AA-02", "PR.AA-03"]
  }
  responsibility "iam.grant" {
    direct  = ["PR.AA-05"]
  }
  responsibility "iam.review" {
    direct  = ["PR.AA-05"]
  }
  responsibility "iam.revoke" {
    direct  = ["PR.AA-01", "PR.AA-05"]
    partial = ["GV.RR-04"]
  }
  responsibility "iam.platform" {
    direct  = ["PR.AA-01", "PR.AA-03", "PR.AA-05"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["PR.AA-05"]
  }
  responsibility "data.control" {
    direct  = ["ID.AM-05", "ID.AM-07", "ID.AM-08"]
    partial = ["GV.OC-03"]
  }
  responsibility "data.residency" {
    direct  = ["GV.OC-03"]
    partial = ["ID.AM-03", "ID.AM-07"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["PR.DS-01"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["PR.DS-01", "PR.DS-02"]
    partial = ["PR.DS-10"]
  }
  responsibility "data.backup" {
    direct  = ["PR.DS-11", "RC.RP-03"]
  }
  responsibility "ctl.patch" {
    direct  = ["ID.RA-01", "PR.PS-02"]
  }
  responsibility "ctl.configuration" {
    direct  = ["ID.RA-07", "PR.PS-01"]
  }
  responsibility "ctl.training" {
    direct  = ["PR.AT-01", "PR.AT-02"]
  }
  responsibility "ops.health-watch" {
    direct  = ["DE.AE-06", "DE.CM-06", "RS.MA-01"]
  }
  responsibility "ops.resilience" {
    direct  = ["PR.IR-03", "PR.IR-04", "RC.RP-01"]
  }
  responsibility "gov.assessment" {
    direct  = ["GV.SC-02", "GV.SC-05", "ID.AM-04"]
  }
  responsibility "gov.laws" {
    direct  = ["GV.OC-03"]
    partial = ["GV.PO-01"]
  }
  responsibility "gov.assurance" {
    direct  = ["GV.SC-07", "ID.IM-01"]
    partial = ["GV.SC-09"]
  }
  responsibility "use.acceptable" {
    partial = ["DE.CM-03", "GV.PO-01", "GV.RR-02"]
  }
  responsibility "use.bulk-mail" {
    partial = ["PR.PS-01"]
  }
  responsibility "use.pentest" {
    direct  = ["ID.IM-02", "ID.RA-01"]
  }
  responsibility "data.keys" {
    direct  = ["PR.DS-01"]
    partial = ["PR.AA-01"]
  }
  responsibility "ops.logging" {
    direct  = ["DE.AE-02", "DE.AE-03", "DE.CM-01", "DE.CM-03", "DE.CM-09", "PR.PS-04"]
  }
  responsibility "app.supply-chain" {
    direct  = ["GV.SC-01", "ID.RA-09"]
  }
  responsibility "net.ddos" {
    direct  = ["PR.IR-04"]
  }
  responsibility "ops.quotas" {
    direct  = ["PR.IR-04"]
  }
  responsibility "ops.change" {
    direct  = ["ID.RA-07"]
  }
  responsibility "ops.observability" {
    direct  = ["DE.CM-09"]
  }
  responsibility "ops.architecture" {
    direct  = ["PR.IR-03"]
  }
  responsibility "ops.resilience-tests" {
    direct  = ["ID.IM-02"]
  }
  responsibility "ops.restore-tests" {
    direct  = ["PR.DS-11"]
  }
  responsibility "ops.incident-response" {
    direct  = ["RS.MA-01"]
  }
  responsibility "ops.end-of-service" {
    direct  = ["ID.AM-08"]
  }
  responsibility "gov.provider-access" {
    direct  = ["GV.SC-05"]
  }
}
