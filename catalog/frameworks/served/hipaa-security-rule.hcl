served "hipaa-security-rule" {
  responsibility "phys.facility" {
    direct  = ["164.310(a)(1)", "164.310(a)(2)(ii)", "164.310(a)(2)(iii)", "164.310(a)(2)(iv)"]
  }
  responsibility "infra.global" {
    partial = ["164.308(a)(7)(ii)(B)"]
  }
  responsibility "infra.hardware" {
    direct  = ["164.310(a)(2)(iv)", "164.310(d)(1)", "164.310(d)(2)(i)", "164.310(d)(2)(ii)", "164.310(d)(2)(iii)"]
  }
  responsibility "infra.backbone" {
    partial = ["164.312(e)(1)"]
  }
  responsibility "virt.host-os" {
    partial = ["164.308(a)(5)(ii)(B)"]
  }
  responsibility "svc.tenant-isolation" {
    partial = ["164.312(a)(1)"]
  }
  responsibility "svc.operator-access" {
    partial = ["164.308(a)(3)(i)", "164.308(b)(1)", "164.314(a)(2)(i)"]
  }
  responsibility "svc.capacity" {
    partial = ["164.308(a)(7)(i)"]
  }
  responsibility "svc.health-publish" {
    partial = ["164.314(a)(2)(i)"]
  }
  responsibility "os.patch" {
    direct  = ["164.308(a)(1)(ii)(B)"]
    partial = ["164.308(a)(5)(ii)(B)"]
  }
  responsibility "os.configuration" {
    direct  = ["164.308(a)(5)(ii)(B)"]
    partial = ["164.310(b)", "164.310(c)"]
  }
  responsibility "os.host-access" {
    direct  = ["164.312(a)(1)", "164.312(d)"]
    partial = ["164.308(a)(4)(ii)(B)"]
  }
  responsibility "plat.patch" {
    direct  = ["164.308(a)(1)(ii)(B)"]
  }
  responsibility "plat.update-settings" {
    direct  = ["164.308(a)(1)(ii)(B)"]
  }
  responsibility "app.software" {
    direct  = ["164.308(a)(1)(ii)(B)"]
    partial = ["164.312(c)(1)"]
  }
  responsibility "net.firewall" {
    partial = ["164.312(a)(1)", "164.312(e)(1)"]
  }
  responsibility "net.segmentation" {
    partial = ["164.312(a)(1)"]
  }
  responsibility "net.exposure" {
    direct  = ["164.312(a)(1)"]
    partial = ["164.308(a)(4)(i)"]
  }
  responsibility "data.transit" {
    direct  = ["164.312(e)(1)", "164.312(e)(2)(i)", "164.312(e)(2)(ii)"]
  }
  responsibility "iam.account" {
    direct  = ["164.312(a)(1)", "164.312(d)"]
    partial = ["164.308(a)(3)(i)"]
  }
  responsibility "iam.identities" {
    direct  = ["164.308(a)(5)(ii)(D)", "164.312(a)(2)(i)", "164.312(d)"]
  }
  responsibility "iam.grant" {
    direct  = ["164.308(a)(3)(ii)(A)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)", "164.312(a)(1)"]
  }
  responsibility "iam.review" {
    direct  = ["164.308(a)(3)(ii)(B)", "164.308(a)(4)(ii)(C)"]
  }
  responsibility "iam.revoke" {
    direct  = ["164.308(a)(3)(ii)(C)"]
  }
  responsibility "iam.platform" {
    direct  = ["164.312(a)(1)", "164.312(a)(2)(i)", "164.312(d)"]
  }
  responsibility "iam.resource-policy" {
    direct  = ["164.308(a)(4)(ii)(B)", "164.312(a)(1)"]
  }
  responsibility "data.control" {
    partial = ["164.308(a)(1)(ii)(A)", "164.308(a)(7)(ii)(E)"]
  }
  responsibility "data.residency" {
    partial = ["164.314(a)(2)(i)"]
  }
  responsibility "data.encrypt-rest" {
    direct  = ["164.312(a)(2)(iv)"]
  }
  responsibility "data.encrypt-client" {
    direct  = ["164.312(a)(2)(iv)", "164.312(c)(1)", "164.312(c)(2)"]
  }
  responsibility "data.backup" {
    direct  = ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.310(d)(2)(iv)"]
  }
  responsibility "ctl.patch" {
    direct  = ["164.308(a)(1)(ii)(B)"]
  }
  responsibility "ctl.training" {
    direct  = ["164.308(a)(5)(i)", "164.308(a)(5)(ii)(A)"]
  }
  responsibility "ops.health-watch" {
    direct  = ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"]
  }
  responsibility "ops.resilience" {
    direct  = ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(ii)(C)", "164.308(a)(7)(ii)(D)"]
  }
  responsibility "gov.assessment" {
    direct  = ["164.308(b)(1)", "164.308(b)(3)", "164.314(a)(1)"]
  }
  responsibility "gov.laws" {
    direct  = ["164.316(a)"]
    partial = ["164.308(a)(8)"]
  }
  responsibility "gov.assurance" {
    direct  = ["164.308(a)(8)", "164.308(b)(1)"]
  }
  responsibility "use.acceptable" {
    partial = ["164.308(a)(1)(ii)(C)", "164.310(b)"]
  }
  responsibility "use.pentest" {
    direct  = ["164.308(a)(8)"]
  }
  responsibility "data.keys" {
    direct  = ["164.312(a)(2)(iv)"]
    partial = ["164.312(e)(2)(ii)"]
  }
  responsibility "ops.logging" {
    direct  = ["164.308(a)(1)(ii)(D)", "164.308(a)(5)(ii)(C)", "164.312(b)"]
  }
}
