"""Fills the site of a stopped host with copies of what it stores, and measures a running one. See locations.sh."""
import http.client, json, os, re, sqlite3, statistics, sys, time, urllib.parse, uuid

COUNTRIES = [("FR", "Paris", "75007", ""), ("GB", "Leeds", "LS1 4AP", ""), ("US", "Seattle", "98101", "WA"), ("DE", "Berlin", "10117", "")]
CITIES = [a + b for a in ("North", "South", "West", "East", "Upper", "Lower", "Old", "New") for b in ("ville", "ford", "burg", "haven", "field")]
ACCOUNTS, LARGE = 100_000, 2_000
RECHECK = "PartnerPlatform.Locations.Models.MpnRecheck, PartnerPlatform.Locations"
FORMS = [("exact ID", "70100007"), ("prefix of an ID", "7010"), ("name", "location 100007"), ("city", "newhaven"), ("typo", "newhavem")]


class Browser:
    def __init__(self, port, user=None, password=None):
        self.connection, self.cookies = http.client.HTTPConnection("127.0.0.1", port, timeout=600), {}
        if user:
            fields = {"__RequestVerificationToken": self.token("/Login"), "LoginForm.UserName": user, "LoginForm.Password": password}
            assert self.post("/Login", fields)[0] == 302

    def send(self, method, path, body=None, headers=None):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.connection.request(method, path, body, {"Cookie": cookies, "Accept": "text/html", **(headers or {})})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, cookie = value.split(";")[0].partition("=")
                self.cookies[key] = cookie
        return answer.status, answer.getheader("Location"), text

    def token(self, path):
        return re.search(r'name="__RequestVerificationToken"[^>]*value="([^"]*)"', self.send("GET", path)[2]).group(1)

    def post(self, path, fields, headers=None):
        return self.send("POST", path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})

    def upload(self, kind, content):
        edge = uuid.uuid4().hex
        fields = {"__RequestVerificationToken": self.token("/Admin/PartnerImports"), "kind": kind, "dryRun": "false"}
        body = "".join(f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items())
        body += f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{kind}.csv"\r\nContent-Type: text/csv\r\n\r\n{content}\r\n--{edge}--\r\n'
        began = time.monotonic()
        status, location, text = self.send("POST", "/Admin/PartnerImports/Start", body.encode(), {"Content-Type": f"multipart/form-data; boundary={edge}"})
        assert status == 302, re.sub("<[^>]*>", "", text)
        while True:
            state = json.loads(self.send("GET", location, headers={"Accept": "application/json"})[2])
            if state["state"] not in ("Queued", "Running"):
                assert state["state"] == "Completed" and state["failed"] == 0, state
                return time.monotonic() - began
            time.sleep(0.2)


# What the templates have where their copies differ.
def mark(country):
    return f"zq{country}zq"


def tenant(country, number=None):
    return f"aaaaaaa{country}-1111-4111-8111-111111111111" if number is None else f"{number:08d}-1111-4111-8111-11111111111{country}"


def mpn_id(kind, country, number=None):
    return f"{kind}19273{country}" if number is None else f"{kind}{number:07d}"


def figure(name, value, unit, target=""):
    print(json.dumps({"figure": name, "value": round(value, 1), "unit": unit, "target": target}), flush=True)


def make_templates(port, password):
    """One account in each country with two locations, one of them associated: what the product itself stores."""
    admin = Browser(port, "admin", password)
    rows = ["name,tenantId,country,domain,addressLine1,city,postalCode,state"]
    locations = ["mpnId,tenantId,name,country,addressLine1,city,postalCode,state,firstName,lastName,email,associated"]
    for n, (country, city, code, state) in enumerate(COUNTRIES):
        name = mark(n)
        rows.append(f"Benchmark {name},{tenant(n)},{country},benchmark{name}.example,1 Main Street,{city},{code},{state}")
        for kind in (7, 8):
            locations.append(f"{mpn_id(kind, n)},{tenant(n)},Location {name} {kind},{country},1 Main Street,Templatecity,{code},{state},"
                             f"Ada,Martin,ada@benchmark{name}.example,{'true' if kind == 8 else ''}")
    admin.upload("accounts", "\n".join(rows))
    admin.upload("locations", "\n".join(locations))


def copy(database):
    """Copies the templates with other numbers and names, with all their index rows, as the product would have stored them."""
    db = sqlite3.connect(database)
    db.execute("pragma synchronous=off")
    tables = [name for name, in db.execute("select name from sqlite_master where type = 'table' and sql like '%DocumentId%'")]
    columns = {table: [row[1] for row in db.execute(f"pragma table_info([{table}])") if row[1] != "Id"] for table in tables}
    templates = []
    for n in range(len(COUNTRIES)):
        account, = db.execute("select AccountId from PartnerAccountIndex where TenantId = ?", (tenant(n),)).fetchone()
        documents = [db.execute(query, (account,)).fetchone()[0] for query in (
            "select DocumentId from PartnerAccountIndex where AccountId = ?",
            "select DocumentId from MpnAssociationIndex where AccountId = ?",
            "select DocumentId from PartnerLocationIndex where AccountId = ? and MpnId like '7%'",
            "select DocumentId from PartnerLocationIndex where AccountId = ? and MpnId like '8%'")]
        templates.append([read(db, tables, columns, document) for document in documents])
    following = db.execute("select max(Id) from Document").fetchone()[0]
    for number in range(len(COUNTRIES), ACCOUNTS):
        country = number % len(COUNTRIES)
        following = write(db, columns, templates[country], country, number, following)
    # One partner has many locations, in every city: copies of its location that isn't associated.
    account = re.search(r'"AccountId":"([a-z0-9]{26})"', templates[0][2][0][1]).group(1)
    for number in range(ACCOUNTS, ACCOUNTS + LARGE):
        following = write(db, columns, templates[0][2:3], 0, number, following, keep=account)
    db.commit()
    db.execute("analyze")
    db.close()


def read(db, tables, columns, document):
    content = db.execute("select Type, Content, Version from Document where Id = ?", (document,)).fetchone()
    rows = {table: db.execute(f"select {','.join(columns[table])} from [{table}] where DocumentId = ?", (document,)).fetchall() for table in tables}
    return content, {table: found for table, found in rows.items() if found}


def write(db, columns, documents, country, number, following, keep=None):
    ids = sorted({item for content, _ in documents for item in re.findall(r'Id":"([a-z0-9]{26})"', content[1])} - {keep})
    changes = {item: f"4b{country}{n:02d}{number:021d}" for n, item in enumerate(ids)}
    changes |= {mark(country): str(number), tenant(country): tenant(country, number)}
    changes |= {mpn_id(kind, country): mpn_id(kind, country, number) for kind in (7, 8)}
    city = CITIES[number % len(CITIES)]
    changes |= {"Templatecity": city, "templatecity": city.lower()}
    pattern = re.compile("|".join(changes))

    def change(value):
        return pattern.sub(lambda match: changes[match.group()], value) if isinstance(value, str) else value

    for content, rows in documents:
        following += 1
        db.execute("insert into Document (Id, Type, Content, Version) values (?, ?, ?, ?)", (following, content[0], change(content[1]), content[2]))
        for table, found in rows.items():
            names = columns[table]
            for row in found:
                values = [following if name == "DocumentId" else change(value) for name, value in zip(names, row)]
                db.execute(f"insert into [{table}] ({','.join(names)}) values ({','.join('?' * len(names))})", values)
    return following


def times(browser, path, count=200, check=200):
    for _ in range(10):
        browser.send("GET", path)
    taken = []
    for _ in range(count):
        began = time.perf_counter()
        status = browser.send("GET", path)[0]
        taken.append((time.perf_counter() - began) * 1000)
        assert status == check, (path, status)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.95)]


def cpu(pid):
    """Milliseconds of processor time that the host has used: other than elapsed time, it hardly depends on what else the machine does."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def measure(port, password, database, pid):
    admin = Browser(port, "admin", password)
    db = sqlite3.connect(database, timeout=30)
    wait_until_idle(db)
    account, = db.execute("select AccountId from PartnerAccountIndex where TenantId = ?", (tenant(0),)).fetchone()
    page = f"/settings/partner-profile/mpn?accountId={account}"
    base = times(admin, page)
    figure("page without a search, median", base[0], "ms")
    for name, query in FORMS:
        forget(db)
        path = f"{page}&q={urllib.parse.quote(query)}"
        taken, used = [], cpu(pid)
        for _ in range(8):
            forget(db)
            for _ in range(25):
                began = time.perf_counter()
                status = admin.send("GET", path)[0]
                taken.append((time.perf_counter() - began) * 1000)
                assert status == 200, (name, status)
        taken.sort()
        figure(f"search by {name}, page, median", statistics.median(taken), "ms")
        figure(f"search by {name}, beyond the page without it", statistics.median(taken) - base[0], "ms", "< 20")
        figure(f"search by {name}, page, processor time", (cpu(pid) - used) / len(taken), "ms")
        figure(f"search by {name}, page, p95", taken[int(len(taken) * 0.95)], "ms")
    associate(admin, db, pid)
    for name, path in [
        ("accounts", "/Admin/Partners"), ("accounts by text", "/Admin/Partners?q=benchmark50000"), ("accounts by country", "/Admin/Partners?country=FR"),
        ("locations", "/Admin/Locations"), ("locations by text", "/Admin/Locations?q=location+50000"), ("locations by ID", "/Admin/Locations?q=80050000"),
        ("locations by country and status", "/Admin/Locations?country=FR&status=Active"), ("queue of locations", "/Admin/Locations/Queue"),
        ("associations", "/Admin/MpnAssociations"), ("associations by country", "/Admin/MpnAssociations?country=FR"),
        ("associations by name", "/Admin/MpnAssociations?q=benchmark50000"), ("queue of associations", "/Admin/MpnAssociations/Queue"),
        ("dashboard", "/Admin"),
    ]:
        used = cpu(pid)
        median, p95 = times(admin, path, count=50)
        figure(f"admin: {name}, processor time", (cpu(pid) - used) / 60, "ms")
        figure(f"admin: {name}, median", median, "ms", "< 100")
        figure(f"admin: {name}, p95", p95, "ms")
    recheck(admin, db, pid, "re-check of all associations")
    # Locations move, as the directory has it now: a quarter of all associations needs review.
    db.execute("update PartnerLocationIndex set Country = 'MC' where Country = 'FR' and MpnId like '8%'")
    db.commit()
    recheck(admin, db, pid, "re-check with a quarter to be reviewed")


def forget(db):
    """Lets the same person search again: the limit isn't what is measured."""
    db.execute("delete from Document where Type like '%MpnLookUpLog%'")
    for table, in db.execute("select name from sqlite_master where type = 'table' and name like '%MpnLookUp%Index'").fetchall():
        db.execute(f"delete from [{table}]")
    db.commit()


def associate(admin, db, pid):
    """Dissociates tenants and associates them again."""
    taken, used = [], 0
    rows = db.execute("select AccountId, AssociationId, MpnId from MpnAssociationIndex where State = 'Active' and MpnId like '8005%' limit 220").fetchall()
    for n, (account, association, mpn_id) in enumerate(rows):
        page = f"/settings/partner-profile/mpn?accountId={account}"
        fields = {"__RequestVerificationToken": admin.token(page)}
        json_answer = {"Accept": "application/json"}
        status, _, text = admin.post(f"/settings/partner-profile/mpn/{association}/dissociate?accountId={account}", fields, json_answer)
        assert status == 200, text
        before, began = cpu(pid), time.perf_counter()
        status, _, text = admin.post(page, {**fields, "mpnId": mpn_id}, json_answer)
        assert status == 200, text
        if n >= 20:
            taken.append((time.perf_counter() - began) * 1000)
            used += cpu(pid) - before
    taken.sort()
    figure("association, request, processor time", used / len(taken), "ms")
    figure("association, request, median", statistics.median(taken), "ms", "< 30")
    figure("association, request, p95", taken[int(len(taken) * 0.95)], "ms")


def read_recheck(db):
    row = db.execute("select Content from Document where Type = ?", (RECHECK,)).fetchone()
    return json.loads(row[0]) if row else {}


def wait_until_idle(db):
    """The host checks all associations by itself in its first minute, as it hasn't seen this version of the country data."""
    while not read_recheck(db).get("FinishedUtc"):
        time.sleep(0.5)


def recheck(admin, db, pid, name):
    before = memory(pid)
    peak = before
    fields = {"__RequestVerificationToken": admin.token("/Admin/MpnAssociations")}
    wait_until_idle(db)
    before_it = read_recheck(db).get("StartedUtc")
    began, used = time.monotonic(), cpu(pid)
    status, _, text = admin.post("/Admin/MpnAssociations/RecheckAll", fields)
    assert status == 302, text
    while True:
        peak = max(peak, memory(pid))
        state = read_recheck(db)
        if state.get("StartedUtc") != before_it and state.get("FinishedUtc"):
            break
        time.sleep(0.1)
    figure(name, time.monotonic() - began, "s", "< 60")
    figure(f"{name}, processor time", (cpu(pid) - used) / 1000, "s")
    figure(f"{name}, checked", state["Checked"], "")
    figure(f"{name}, changed", state["Changed"], "")
    figure(f"{name}, memory before", before, "MB")
    figure(f"{name}, memory at its peak", peak, "MB", "flat")


def import_directory(port, password, count=100_000):
    """New locations for the accounts that are there."""
    admin = Browser(port, "admin", password)
    rows = ["mpnId,tenantId,name,country,addressLine1,city,postalCode,firstName,lastName,email"]
    for number in range(count):
        owner = 4 * (number % 24_999) + 4
        rows.append(f"{2_000_000_000 + number},{tenant(0, owner)},Branch {number},FR,1 rue de Paris,Lyon,69001,Ada,Martin,ada@partner{number}.example")
    seconds = admin.upload("locations", "\n".join(rows))
    figure(f"import of {count} locations", seconds, "s", "a few minutes")


if __name__ == "__main__":
    step, *rest = sys.argv[1:]
    if step == "templates":
        make_templates(int(rest[0]), rest[1])
    elif step == "copy":
        copy(rest[0])
    elif step == "measure":
        measure(int(rest[0]), rest[1], rest[2], rest[3])
    else:
        import_directory(int(rest[0]), rest[1], *map(int, rest[2:]))
