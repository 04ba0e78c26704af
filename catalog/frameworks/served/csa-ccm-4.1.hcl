served "csa-ccm-4.1" {
  responsibility "phys.facility" {
    direct  = ["DCS-01", "DCS-08", "DCS-10", "DCS-11", "DCS-13", "DCS-14", "DCS-15", "DCS-16"]
    partial = ["DCS-18"]
  }
  responsibility "infra.global" {
    direct  = ["DCS-16", "DCS-18"]
    partial = ["BCR-11"]
  }
  responsibility "infra.hardware" {
    direct  = ["DCS-02", "DCS-03", "DCS-04", "DCS-06", "DCS-07", "DCS-09"]
    partial = ["DSP-02"]
  }
  responsibility "infra.backbone" {
    direct  = ["I&S-03", "I&S-09"]
  }
  responsibility "virt.hypervisor" {
    direct  = ["I&S-04", "I&S-06"]
    partial = ["TVM-03"]
  }
  responsibility "virt.host-os" {
    direct  = ["I&S-04", "TVM-03", "TVM-08"]
  }
  responsibility "svc.software" {
    direct  = ["AIS-04", "AIS-05", "CCC-01", "TVM-03"]
    partial = ["AIS-06", "AIS-08"]
  }
  responsibility "svc.tenant-isolation" {
    direct  = ["I&S-06"]
  }
  responsibility "svc.operator-access" {
    partial = ["DSP-18", "HRS-01", "IAM-09", "IAM-10", "IAM-11"]
  }
  responsibility "svc.capacity" {
    direct  = ["I&S-02"]
    partial = ["DCS-18"]
  }
  responsibility "svc.health-publish" {
    partial = ["BCR-07", "SEF-02", "SEF-08"]
  }
  responsibility "os.patch" {
    direct  = ["TVM-03", "TVM-08", "TVM-09"]
  }
  responsibility "os.configuration" {
    direct  = ["CCC-06", "CCC-07", "I&S-04", "TVM-02"]
    partial = ["UEM-09"]
  }
  responsibility "os.host-access" {
    direct  = ["IAM-09", "IAM-10", "IAM-14"]
  }
  responsibility "plat.install" {
    direct  = ["CCC-06"]
    partial = ["I&S-04"]
  }
  responsibility "plat.patch" {
    direct  = ["TVM-03", "TVM-08"]
  }
  responsibility "plat.update-settings" {
    direct  = ["TVM-03"]
    partial = ["CCC-06"]
  }
  responsibility "app.software" {
    direct  = ["AIS-02", "AIS-04", "AIS-05", "AIS-07", "TVM-06", "TVM-08"]
  }
  responsibility "net.firewall" {
    direct  = ["I&S-03", "I&S-09"]
  }
  responsibility "net.segmentation" {
    direct  = ["I&S-03", "I&S-05", "I&S-06", "I&S-08"]
  }
  responsibility "net.exposure" {
    direct  = ["DSP-17"]
    partial = ["I&S-03", "IAM-16", "UEM-11"]
  }
  responsibility "data.transit" {
    direct  = ["CEK-03", "CEK-04", "DSP-10"]
  }
  responsibility "iam.account" {
    direct  = ["IAM-09", "IAM-10", "IAM-14"]
  }
  responsibility "iam.identities" {
    direct  = ["IAM-02", "IAM-03", "IAM-06", "IAM-13", "IAM-14", "IAM-15"]
  }
  responsibility "iam.grant" {
    direct  = ["IAM-04", "IAM-05", "IAM-06", "IAM-16"]
  }
  responsibility "iam.review" {
    direct  = ["IAM-08"]
  }
  responsibility "iam.revoke" {
    direct  = ["HRS-06", "IAM-07"]
  }
  responsibility "iam.platform" {
    direct  = ["IAM-03", "IAM-06", "IAM-16"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["IAM-05", "IAM-16"]
    partial = ["DSP-17"]
  }
  responsibility "data.control" {
    direct  = ["DSP-03", "DSP-04", "DSP-05", "DSP-06", "DSP-16"]
    partial = ["DSP-01"]
  }
  responsibility "data.residency" {
    direct  = ["DSP-19"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["CEK-03", "CEK-04", "DSP-17"]
    partial = ["UEM-08"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["CEK-03"]
    partial = ["CEK-08"]
  }
  responsibility "data.backup" {
    direct  = ["BCR-08"]
  }
  responsibility "ctl.patch" {
    direct  = ["TVM-03", "TVM-08"]
  }
  responsibility "ctl.configuration" {
    direct  = ["CCC-01", "CCC-03", "CCC-04", "CCC-06", "CCC-07", "CCC-09"]
  }
  responsibility "ctl.training" {
    direct  = ["HRS-11", "HRS-12"]
    partial = ["DCS-12"]
  }
  responsibility "ops.health-watch" {
    direct  = ["SEF-01", "SEF-06", "SEF-07", "SEF-09"]
  }
  responsibility "ops.resilience" {
    direct  = ["BCR-03", "BCR-04", "BCR-06", "BCR-09", "BCR-11"]
  }
  responsibility "gov.assessment" {
    direct  = ["GRC-06", "STA-02", "STA-03", "STA-04", "STA-05", "STA-06", "STA-07"]
  }
  responsibility "gov.laws" {
    direct  = ["A&A-04", "GRC-07"]
    partial = ["GRC-05"]
  }
  responsibility "gov.assurance" {
    direct  = ["A&A-02", "STA-10", "STA-12", "STA-13", "STA-14"]
  }
  responsibility "use.acceptable" {
    direct  = ["HRS-02", "HRS-13"]
  }
  responsibility "use.bulk-mail" {
    partial = ["HRS-02"]
  }
  responsibility "use.pentest" {
    direct  = ["TVM-07"]
  }
  responsibility "data.keys" {
    direct  = ["CEK-02", "CEK-08", "CEK-10", "CEK-12", "CEK-13", "CEK-14", "CEK-16", "CEK-19", "CEK-20", "CEK-21"]
    partial = ["CEK-01"]
  }
  responsibility "ops.logging" {
    direct  = ["LOG-02", "LOG-03", "LOG-04", "LOG-05", "LOG-07", "LOG-09", "LOG-10", "LOG-12", "LOG-13", "LOG-14"]
    partial = ["LOG-01"]
  }
  responsibility "net.ddos" {
    direct  = ["I&S-09"]
  }
  responsibility "net.certificates" {
    direct  = ["CEK-03"]
  }
  responsibility "data.erasure" {
    direct  = ["DSP-02", "DSP-16"]
  }
  responsibility "keys.aws-owned" {
    direct  = ["CEK-03"]
  }
  responsibility "keys.aws-managed" {
    direct  = ["CEK-03"]
  }
  responsibility "keys.customer-managed" {
    direct  = ["CEK-08", "CEK-12"]
  }
  responsibility "keys.imported" {
    direct  = ["CEK-10"]
  }
  responsibility "keys.external" {
    direct  = ["CEK-08"]
  }
  responsibility "ops.change" {
    direct  = ["CCC-01"]
  }
  responsibility "ops.observability" {
    direct  = ["LOG-03"]
  }
  responsibility "ops.resilience-tests" {
    direct  = ["BCR-06"]
  }
  responsibility "ops.restore-tests" {
    direct  = ["BCR-08"]
  }
  responsibility "ops.incident-response" {
    direct  = ["SEF-03"]
  }
  responsibility "gov.provider-access" {
    direct  = ["DSP-18"]
  }
  responsibility "gov.privacy" {
    direct  = ["DSP-08", "DSP-11"]
  }
}
